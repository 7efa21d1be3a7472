// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace imr::ui {

// A node of a tree that a TreeModel shows. Owns its children.
struct TreeNode
{
    TreeNode() = default;
    virtual ~TreeNode() = default;
    TreeNode(const TreeNode&) = delete;
    TreeNode& operator=(const TreeNode&) = delete;

    void append(std::unique_ptr<TreeNode> child);

    TreeNode* parent = nullptr;
    int row = 0; // within the parent
    std::vector<std::unique_ptr<TreeNode>> children;
};

// The arithmetic of a tree of nodes, once for all: deriving classes say what the nodes hold.
class TreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const final;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const final;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final;
    using QObject::parent;

protected:
    explicit TreeModel(QObject* parent = nullptr);
    ~TreeModel() override;

    // The root is not shown. Between beginResetModel() and endResetModel().
    void setRoot(std::unique_ptr<TreeNode> root);
    [[nodiscard]] const TreeNode& root() const { return *m_root; }
    [[nodiscard]] const TreeNode* nodeAt(const QModelIndex& index) const; // null for an invalid index
    [[nodiscard]] QModelIndex indexOf(const TreeNode& node, int column = 0) const;

private:
    std::unique_ptr<TreeNode> m_root;
};

} // namespace imr::ui
