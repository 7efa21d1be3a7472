// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <QCryptographicHash>

#ifdef __x86_64__
#include <QtEndian>

#include <array>
#include <cstring>

#include <immintrin.h>
#endif

namespace imr::core {

namespace {

QByteArray sumByQt(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

#ifdef __x86_64__

constexpr qsizetype blockSize = 64;

// FIPS 180-4, 4.2.2.
alignas(16) constexpr std::array<quint32, 64> constants {0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b,
    0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe,
    0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc,
    0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1,
    0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08,
    0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814,
    0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

// The eight words a..h of the sum, as the instructions want them: those of the one half, then of the other.
struct Words
{
    __m128i abef;
    __m128i cdgh;
};

// FIPS 180-4, 6.2.2: four rounds and four words of the schedule at a time.
__attribute__((target("sha,sse4.1"))) void addBlocks(Words& sum, const char* bytes, qsizetype blocks)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    for (; blocks > 0; --blocks, bytes += blockSize) {
        Words now = sum;
        __m128i schedule[4]; // the latest sixteen words
        for (std::size_t i = 0; i < 4; ++i)
            schedule[i]
                = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + 16 * i)), bigEndian);
        for (std::size_t round = 0; round < 16; ++round) {
            __m128i& words = schedule[round % 4];
            const __m128i& second = schedule[(round + 1) % 4];
            const __m128i& third = schedule[(round + 2) % 4];
            const __m128i& latest = schedule[(round + 3) % 4];
            const auto* added = reinterpret_cast<const __m128i*>(constants.data() + 4 * round);
            const __m128i sums = _mm_add_epi32(words, _mm_load_si128(added));
            now.cdgh = _mm_sha256rnds2_epu32(now.cdgh, now.abef, sums);
            now.abef = _mm_sha256rnds2_epu32(now.abef, now.cdgh, _mm_shuffle_epi32(sums, 0x0E));
            words = _mm_sha256msg2_epu32(
                _mm_add_epi32(_mm_sha256msg1_epu32(words, second), _mm_alignr_epi8(latest, third, 4)), latest);
        }
        sum = {_mm_add_epi32(sum.abef, now.abef), _mm_add_epi32(sum.cdgh, now.cdgh)};
    }
}

__attribute__((target("sha,sse4.1"))) QByteArray sumByProcessor(QByteArrayView bytes)
{
    // FIPS 180-4, 5.3.3.
    Words sum {_mm_set_epi32(0x6a09e667, int(0xbb67ae85), 0x510e527f, int(0x9b05688c)),
        _mm_set_epi32(0x3c6ef372, int(0xa54ff53a), 0x1f83d9ab, 0x5be0cd19)};
    const qsizetype whole = bytes.size() / blockSize;
    addBlocks(sum, bytes.data(), whole);
    // The rest, a bit, and the number of bits at the end of the last block.
    std::array<char, 2 * blockSize> last {};
    const qsizetype left = bytes.size() - whole * blockSize;
    if (left > 0)
        std::memcpy(last.data(), bytes.data() + whole * blockSize, std::size_t(left));
    last[std::size_t(left)] = char(0x80);
    const qsizetype blocks = left + 1 + qsizetype(sizeof(quint64)) > blockSize ? 2 : 1;
    qToBigEndian(quint64(bytes.size()) * 8, last.data() + blocks * blockSize - qsizetype(sizeof(quint64)));
    addBlocks(sum, last.data(), blocks);

    std::array<quint32, 4> abef {};
    std::array<quint32, 4> cdgh {};
    std::memcpy(abef.data(), &sum.abef, sizeof sum.abef);
    std::memcpy(cdgh.data(), &sum.cdgh, sizeof sum.cdgh);
    std::array<quint32, 8> words {abef[3], abef[2], cdgh[3], cdgh[2], abef[1], abef[0], cdgh[1], cdgh[0]};
    qToBigEndian<quint32>(words.data(), qsizetype(words.size()), words.data());
    return QByteArray(reinterpret_cast<const char*>(words.data()), qsizetype(sizeof words)).toHex();
}

#endif

} // namespace

QByteArray sha256Of(QByteArrayView bytes)
{
#ifdef __x86_64__
    static const bool isBuiltIn = __builtin_cpu_supports("sha") && __builtin_cpu_supports("sse4.1");
    if (isBuiltIn)
        return sumByProcessor(bytes);
#endif
    return sumByQt(bytes);
}

} // namespace imr::core
