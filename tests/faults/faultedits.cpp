// SPDX-License-Identifier: GPL-3.0-or-later
// fault-edits PROJECT SEED [EDITS]: makes edits as the window does and prints a line once each is said to be saved, for
// the harness to look for after a kill:
//   corrected LETTER FIELD VALUE | reviewed LETTER WHO | dismissed LETTER CODE | named NAME | removed LETTER
// What was refused is printed as "refused SENTENCE"; after some of these it ends.
#include "core/project/project.h"

#include <QCoreApplication>

#include <cstdio>
#include <random>

using namespace imr::core;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostRefusals = 3;

void say(const QString& line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

class Editor
{
public:
    Editor(Project& project, unsigned seed)
        : m_project(project)
        , m_random(seed)
        , m_name(u"fault-%1"_s.arg(seed))
    {
    }

    // False: it was refused.
    bool edit(int number)
    {
        const auto ids = m_project.letters();
        if (!ids || ids->isEmpty())
            return refused(ids ? Error() : ids.error());
        const LetterId id = ids->at(qsizetype(below(unsigned(ids->size()))));
        switch (below(10)) {
        case 0:
            return review(id);
        case 1:
            return dismiss(id);
        case 2:
            return name(number);
        case 3:
            return ids->size() > 3 && below(4) == 0 ? remove(id) : correct(id, number);
        default:
            return correct(id, number);
        }
    }

private:
    unsigned below(unsigned end) { return std::uniform_int_distribution<unsigned>(0, end - 1)(m_random); }

    bool refused(const Error& error)
    {
        say(u"refused %1 (%2)"_s.arg(error.sentence, error.detail));
        return false;
    }

    bool correct(LetterId id, int number)
    {
        const auto letter = m_project.letter(id);
        if (!letter)
            return refused(letter.error());
        QStringList fields {u"header.case_number"_s};
        for (qsizetype item = 0; item < letter->effective.items.size(); ++item)
            fields += {u"issues[%1].quantity"_s.arg(item), u"issues[%1].duration"_s.arg(item)};
        const QString field = fields.at(qsizetype(below(unsigned(fields.size()))));
        const QString value = u"%1-%2"_s.arg(m_name).arg(number);
        const auto done
            = m_project.correct(id, *FieldPath::parse(field), FieldEdit {{{value, {}}}}, u"by the harness"_s);
        if (!done)
            return refused(done.error());
        say(u"corrected %1 %2 %3"_s.arg(qint64(id)).arg(field, value));
        return true;
    }

    bool review(LetterId id)
    {
        m_project.setReviewer(m_name);
        const auto done = m_project.setStatus(id, Status::Reviewed);
        if (!done)
            return refused(done.error());
        if (*done)
            say(u"reviewed %1 %2"_s.arg(qint64(id)).arg(m_name));
        return true;
    }

    bool dismiss(LetterId id)
    {
        const auto letter = m_project.letter(id);
        if (!letter)
            return refused(letter.error());
        if (letter->effective.findings.isEmpty())
            return true;
        const Finding& finding = letter->effective.findings.first();
        const auto done = m_project.dismiss(id, finding, m_name);
        if (!done)
            return refused(done.error());
        if (*done)
            say(u"dismissed %1 %2"_s.arg(qint64(id)).arg(finding.code));
        return true;
    }

    bool name(int number)
    {
        const QString drug = u"%1x%2"_s.arg(m_name).arg(number);
        const auto done = m_project.addOwnDrugs({{drug, u"invented"_s, {}, u"drug"_s, {}}});
        if (!done)
            return refused(done.error());
        say(u"named %1"_s.arg(drug));
        return true;
    }

    bool remove(LetterId id)
    {
        const auto done = m_project.removeLetters({id}, m_name);
        if (!done)
            return refused(done.error());
        say(u"removed %1"_s.arg(qint64(id)));
        return true;
    }

    Project& m_project;
    std::mt19937 m_random;
    QString m_name;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fputs("usage: fault-edits PROJECT SEED [EDITS]\n", stderr);
        return 2;
    }
    const auto project = Project::open(arguments[1]);
    if (!project) {
        say(u"refused %1 (%2)"_s.arg(project.error().sentence, project.error().detail));
        return 3;
    }
    Editor editor(**project, arguments[2].toUInt());
    const int edits = arguments.size() > 3 ? arguments[3].toInt() : 1'000'000;
    int refusals = 0;
    for (int number = 1; number <= edits && refusals < mostRefusals; ++number)
        refusals += editor.edit(number) ? 0 : 1;
    return refusals == 0 ? 0 : 3;
}
