// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pattern.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace imr::core;
using namespace Qt::StringLiterals;

class tst_Pattern final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMatchTellsWhereItAndItsGroupsStand();
    void aGroupThatTookNoPartIsNotThere();
    void capitalsMatterWhereTheyAreTold();
    void aMatchMayBeAskedForAtTheStartAlone();
    void aStretchIsReadAsIfItStoodAlone();
    void anEmptyTextIsMatchedToo();
    void halfAPairMatchesNothing();
    void whatGoesTooDeepMatchesNothing();
    void everyThreadMatchesBesideTheOthers();
};

void tst_Pattern::aMatchTellsWhereItAndItsGroupsStand()
{
    const Pattern pattern(u"page (\\d+)(-\\d+)?"_s);
    const QString text = u"see page 74-75"_s;
    const auto match = pattern.in(text);
    QVERIFY(match);
    QCOMPARE(match->span().of(text), u"page 74-75");
    QCOMPARE(match->span(1).of(text), u"74");
    QCOMPARE(match->span(2).of(text), u"-75");
    QCOMPARE(match->lastGroup(), 2);
    QVERIFY(!pattern.in(u"see pages"_s));
}

void tst_Pattern::aGroupThatTookNoPartIsNotThere()
{
    const Pattern pattern(u"(F)|(M)(x)?"_s);
    const auto match = pattern.in(u"M"_s);
    QVERIFY(match);
    QVERIFY(!match->has(1));
    QVERIFY(match->has(2));
    QVERIFY(!match->has(3));
    QVERIFY(!match->has(9));
    QCOMPARE(match->start(1), qsizetype(-1));
    QCOMPARE(match->lastGroup(), 2);
}

void tst_Pattern::capitalsMatterWhereTheyAreTold()
{
    QVERIFY(!Pattern(u"summary"_s).isIn(u"CASE SUMMARY"_s));
    QVERIFY(Pattern(u"summary"_s, Pattern::Case::Any).isIn(u"CASE SUMMARY"_s));
}

void tst_Pattern::aMatchMayBeAskedForAtTheStartAlone()
{
    const Pattern pattern(u"\\d+"_s, Pattern::Case::Told, Pattern::Place::Start);
    QVERIFY(pattern.isIn(u"12 tablets"_s));
    QVERIFY(!pattern.isIn(u"#12"_s));
}

void tst_Pattern::aStretchIsReadAsIfItStoodAlone()
{
    const Pattern pattern(u"\\bold\\z"_s);
    const QString text = u"unfolded"_s;
    QVERIFY(!pattern.in(text));
    QCOMPARE(pattern.in(text, {3, 6})->span(), (Span {3, 6}));
}

void tst_Pattern::anEmptyTextIsMatchedToo()
{
    QVERIFY(Pattern(u"x*"_s).isIn(QStringView()));
    QVERIFY(!Pattern(u"x"_s).isIn(QStringView()));
}

void tst_Pattern::halfAPairMatchesNothing()
{
    const Pattern pattern(u"x"_s);
    QVERIFY(pattern.isIn(QString(u"x"_s + QChar(0xd83d) + QChar(0xde00))));
    QVERIFY(!pattern.isIn(QString(u"x"_s + QChar(0xd83d))));
}

void tst_Pattern::whatGoesTooDeepMatchesNothing()
{
    const Pattern pattern(u"\\A(?:(a|b)(?:c|d)?(a|b|))*z"_s);
    QVERIFY(!pattern.isIn(QString(2'000'000, u'a')));
    QVERIFY(pattern.isIn(u"abaz"_s)); // the next match is not the worse for it
}

void tst_Pattern::everyThreadMatchesBesideTheOthers()
{
    const Pattern pattern(u"([a-z]+)(\\d+)"_s);
    constexpr int others = 4;
    std::vector<std::jthread> threads;
    threads.reserve(others);
    std::atomic<int> wrong = 0;
    for (int thread = 0; thread < others; ++thread) {
        threads.emplace_back([&pattern, &wrong, thread] {
            const QString text = QString(thread + 1, u'a') + u"7"_s;
            for (int again = 0; again < 2000; ++again) {
                const auto match = pattern.in(text);
                if (!match || match->end(1) != thread + 1)
                    ++wrong;
            }
        });
    }
    threads.clear();
    QCOMPARE(wrong, 0);
}

QTEST_APPLESS_MAIN(tst_Pattern)
#include "tst_pattern.moc"
