// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pattern.h"

#include "core/reading/wordplaces.h"

#define PCRE2_CODE_UNIT_WIDTH 16
#include <pcre2.h>

#include <span>

namespace imr::core {

namespace {

// What a match needs beside its pattern, made once a thread.
class Workplace final
{
public:
    Workplace()
    {
        constexpr size_t firstStack = size_t(32) * 1024;
        constexpr size_t largestStack = size_t(512) * 1024;
        m_stack = pcre2_jit_stack_create(firstStack, largestStack, nullptr);
        pcre2_jit_stack_assign(m_context, nullptr, m_stack);
    }
    ~Workplace()
    {
        pcre2_match_data_free(m_data);
        pcre2_match_context_free(m_context);
        pcre2_jit_stack_free(m_stack);
    }
    Q_DISABLE_COPY_MOVE(Workplace)

    // How many groups there are up to the last that took part; none or fewer when nothing matched.
    [[nodiscard]] int match(const pcre2_code& code, QStringView text) const
    {
        const auto* const units = text.isEmpty() ? u"" : text.utf16();
        const auto size = size_t(text.size());
        const auto* const subject = reinterpret_cast<PCRE2_SPTR>(units);
        if (hasSurrogates(text)) // are looked over for halves
            return pcre2_match(&code, subject, size, 0, 0, m_data, m_context);
        const int found = pcre2_jit_match(&code, subject, size, 0, 0, m_data, m_context);
        return found == PCRE2_ERROR_JIT_BADOPTION // there is no compiler for this machine
            ? pcre2_match(&code, subject, size, 0, PCRE2_NO_UTF_CHECK, m_data, m_context)
            : found;
    }
    [[nodiscard]] std::span<const size_t> ends() const
    {
        return {pcre2_get_ovector_pointer(m_data), 2 * size_t(mostGroups)};
    }

    static constexpr uint32_t mostGroups = 32;

private:
    pcre2_match_data* m_data = pcre2_match_data_create(mostGroups, nullptr);
    pcre2_match_context* m_context = pcre2_match_context_create(nullptr);
    pcre2_jit_stack* m_stack = nullptr;
};

} // namespace

Pattern::Pattern(const QString& pattern, Case letters, Place place)
{
    const uint32_t options
        = PCRE2_UTF | (letters == Case::Any ? PCRE2_CASELESS : 0) | (place == Place::Start ? PCRE2_ANCHORED : 0);
    int error = 0;
    size_t at = 0;
    pcre2_code* const code = pcre2_compile(
        reinterpret_cast<PCRE2_SPTR>(pattern.utf16()), size_t(pattern.size()), options, &error, &at, nullptr);
    Q_ASSERT_X(code, "Pattern", qUtf8Printable(pattern.sliced(std::min(qsizetype(at), pattern.size()))));
    pcre2_jit_compile(code, PCRE2_JIT_COMPLETE); // where there is none, the match is only slower
    m_code = {code, [](pcre2_code* made) { pcre2_code_free(made); }};
}

std::optional<PatternMatch> Pattern::in(QStringView text) const
{
    return in(text, {0, text.size()});
}

std::optional<PatternMatch> Pattern::in(QStringView text, Span stretch) const
{
    static thread_local const Workplace workplace;
    const int groups = workplace.match(*m_code, stretch.of(text));
    if (groups <= 0)
        return {};
    std::optional<PatternMatch> match(std::in_place);
    const auto ends = workplace.ends();
    for (size_t group = 0; group < size_t(groups); ++group) {
        const bool took = ends[2 * group] != PCRE2_UNSET;
        match->m_groups.append(took
                ? Span {stretch.start + qsizetype(ends[2 * group]), stretch.start + qsizetype(ends[(2 * group) + 1])}
                : Span {-1, -1});
    }
    return match;
}

} // namespace imr::core
