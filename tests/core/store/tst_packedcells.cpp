// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/packedcells.h"

#include "core/project/project.h"
#include "core/project/projectdata.h"
#include "core/store/lettercells.h"

#include <QTemporaryDir>
#include <QTest>

using namespace imr::core;
using namespace Qt::StringLiterals;

// Cells that are packed on one thread hold in the file what was put in.
class TestPackedCells : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;

    // The first five cells as SQLite took them, and of which type.
    QStringList bound(const PackedCells& cells) const
    {
        Query query = m_database->query(u"SELECT ?, ?, ?, ?, ?"_s);
        cells.bind(query, 0, 5);
        QStringList taken;
        const auto read = query.each([&taken](const Query& row) {
            for (int i = 0; i < 5; ++i)
                taken.append(
                    row.isNull(i) ? u"NULL"_s : QString::fromLatin1(row.value(i).typeName()) + u' ' + row.text(i));
        });
        return read ? taken : QStringList {read.error().detail};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"cells.imrproj"_s);
        QVERIFY(Project::create(path));
        m_database = std::move(*openProjectFile(path));
    }

    void eachKindOfCellIsBoundAsItWasAdded()
    {
        PackedCells cells;
        cells.add(QStringView(u"Norco"));
        cells.add(-7);
        cells.addNull();
        cells.add("reviewer"_L1);
        cells.addOrNull(QString());
        QCOMPARE(cells.count(), 5);
        QCOMPARE(bound(cells),
            (QStringList {u"QString Norco"_s, u"qlonglong -7"_s, u"NULL"_s, u"QString reviewer"_s, u"NULL"_s}));
    }

    void anyTextComesBack()
    {
        PackedCells cells;
        cells.add(QStringView(u"“écho” 😀"));
        cells.add(QStringView(u""));
        cells.add(QStringView(u"plain"));
        cells.add(QStringView(u"xé"));
        const QString half(QChar(0xD800)); // of a pair without the other
        cells.add(half);
        QCOMPARE(bound(cells),
            (QStringList {u"QString “écho” 😀"_s, u"QString "_s, u"QString plain"_s, u"QString xé"_s, u"QString ?"_s}));
    }

    void aFieldIsItsColumn()
    {
        const auto specOf = [](const char* name) {
            for (const FieldSpec& spec : fieldTable()) {
                if (QByteArrayView(spec.name) == name)
                    return spec;
            }
            return FieldSpec {};
        };
        const FieldSpec age = specOf("patient.age");
        const FieldSpec states = specOf("reviewer.states");
        QCOMPARE(age.type, FieldType::Integer);
        PackedCells cells;
        addCell(cells, age, Field(Value {u"59"_s, {}}));
        addCell(cells, age, Field(Value {u"about 60"_s, {}}));
        Field several(Value {u"Ohio"_s, {}});
        several.values.append({u"Texas"_s, {}});
        addCell(cells, states, several);
        addCell(cells, states, {});
        addCell(cells, states, Field(Value {u"12"_s, {}}));
        QCOMPARE(bound(cells),
            (QStringList {
                u"qlonglong 59"_s, u"QString about 60"_s, u"QString Ohio; Texas"_s, u"NULL"_s, u"QString 12"_s}));
    }
};

QTEST_GUILESS_MAIN(TestPackedCells)
#include "tst_packedcells.moc"
