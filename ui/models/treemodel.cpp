// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/treemodel.h"

namespace imr::ui {

void TreeNode::append(std::unique_ptr<TreeNode> child)
{
    child->parent = this;
    child->row = int(children.size());
    children.push_back(std::move(child));
}

TreeModel::TreeModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<TreeNode>())
{
}

TreeModel::~TreeModel() = default;

void TreeModel::setRoot(std::unique_ptr<TreeNode> root)
{
    m_root = std::move(root);
}

const TreeNode* TreeModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<const TreeNode*>(index.constInternalPointer()) : nullptr;
}

QModelIndex TreeModel::indexOf(const TreeNode& node, int column) const
{
    return &node == m_root.get() ? QModelIndex() : createIndex(node.row, column, &node);
}

QModelIndex TreeModel::index(int row, int column, const QModelIndex& parent) const
{
    const TreeNode* node = parent.isValid() ? nodeAt(parent) : m_root.get();
    if (row < 0 || column < 0 || row >= int(node->children.size()) || column >= columnCount(parent)
        || (parent.isValid() && parent.column() != 0))
        return {};
    return createIndex(row, column, node->children.at(size_t(row)).get());
}

QModelIndex TreeModel::parent(const QModelIndex& child) const
{
    const TreeNode* node = nodeAt(child);
    return node && node->parent ? indexOf(*node->parent) : QModelIndex();
}

int TreeModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() && parent.column() != 0)
        return 0;
    const TreeNode* node = parent.isValid() ? nodeAt(parent) : m_root.get();
    return int(node->children.size());
}

} // namespace imr::ui
