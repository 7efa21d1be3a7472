// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lettergenerator.h"

#include "tests/support/generatedcitations.h"
#include "tests/support/generatedlayouts.h"
#include "tests/support/generatedpeople.h"
#include "tests/support/generatedrequests.h"
#include "tests/support/randomchoice.h"

namespace imr::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* upheldEndings
    = "Therefore, the request is not medically necessary.|The request is not medically necessary and appropriate.|As "
      "such, medical necessity has not been established.|Based on the above, this request is not medically necessary "
      "at "
      "this time.|For these reasons, the request cannot be deemed medically necessary.";

constexpr const char* overturnedEndings
    = "Therefore, the request is medically necessary.|The request is medically necessary and appropriate.|As such, "
      "medical necessity has been established.|Given the findings, this request is medically necessary.";

} // namespace

QString GeneratedItem::decision() const
{
    return upheld ? u"Upheld"_s : u"Overturned"_s;
}

QString GeneratedItem::decisionInWords(QRandomGenerator& random) const
{
    const QString words = upheld ? anyOf(random, "is not medically|is not medically|is notmedically|are not medically")
                                 : anyOf(random, "is medically|are medically");
    return words + u" necessary and appropriate"_s;
}

GeneratedItem generatedItem(QRandomGenerator& random, bool mayBeModified)
{
    GeneratedItem item;
    item.request = mayBeModified && chance(random, 12) ? modifiedRequest(random) : plainRequest(random);
    item.request.tell(u"request"_s, item.request.text);
    item.upheld = chance(random, 75);
    item.rationale.text = filling(random, 1 + random.bounded(6)) + u' '
        + anyOf(random, item.upheld ? upheldEndings : overturnedEndings);
    item.rationale.tell(u"conclusion"_s, item.upheld ? u"not necessary"_s : u"necessary"_s);
    return item;
}

ToldText ofSide(const ToldText& cited, const QString& side)
{
    ToldText told {cited.text, {}};
    for (const auto& [field, value] : cited.truth)
        told.tell(side + u'.' + field, value);
    return told;
}

ToldText sourceSentence(QRandomGenerator& random, const QString& who, const QString& side)
{
    ToldText told = ofSide(citedInASentence(random), side);
    if (told.text.isEmpty())
        return {u"The "_s + who + u" did not cite any medical evidence for its decision."_s, {}};
    const QString whose = side == u"ca" ? u"its"_s : anyOf(random, "his/her|their");
    told.text = u"The "_s + who + u" based "_s + whose + u" decision on "_s + told.text + u'.';
    return told;
}

QString caseNumber(QRandomGenerator& random, const QString& year)
{
    return u"CM"_s + year + u"-99"_s + u"%1"_s.arg(random.bounded(100000), 5, 10, QChar(u'0'));
}

ComposedLetter composedLetter(QRandomGenerator& random)
{
    ComposedLetter letter;
    letter.layout = GeneratedLayout(random.bounded(generatedLayouts));
    if (letter.layout == GeneratedLayout::Notice)
        composeNotice(letter, random);
    else if (letter.layout == GeneratedLayout::ProfessionalReview)
        composeProfessionalReview(letter, random);
    else
        composeFinalDetermination(letter, random);
    return letter;
}

} // namespace imr::tests
