// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/rawname.h"

#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace imr::core {

namespace {

// The number of bytes of the UTF-8 character at the front, 0 when there is none.
qsizetype characterLength(QByteArrayView bytes)
{
    for (qsizetype length = 1; length <= std::min<qsizetype>(4, bytes.size()); ++length) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(bytes.first(length));
        if (!decoder.hasError() && !text.isEmpty())
            return length;
    }
    return 0;
}

// The bytes of a name that is shown with stray ones; nothing when it has none.
QByteArray bytesOf(const QString& path)
{
    QByteArray bytes;
    bool stray = false;
    for (qsizetype i = 0; i < path.size();) {
        bool isByte = false;
        const QStringView rest = QStringView(path).sliced(i);
        const int byte = rest.startsWith(u"\\x") ? rest.mid(2, 2).toInt(&isByte, 16) : 0;
        if (isByte && byte >= 0x80) {
            bytes += char(byte);
            stray = true;
            i += 4;
        } else {
            const qsizetype units = path[i].isHighSurrogate() ? 2 : 1;
            bytes += rest.first(std::min(units, rest.size())).toUtf8();
            i += units;
        }
    }
    return stray ? bytes : QByteArray();
}

} // namespace

QString shownPath(const QByteArray& bytes)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF"); // which a decoder would drop
    if (bytes.isValidUtf8() && !bytes.contains(mark))
        return QString::fromUtf8(bytes);
    QString shown;
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = characterLength(QByteArrayView(bytes).sliced(i));
        shown += length > 0 ? QString::fromUtf8(QByteArrayView(bytes).sliced(i, length))
                            : u"\\x"_s + QString::number(uchar(bytes[i]), 16).toUpper();
        i += std::max<qsizetype>(1, length);
    }
    return shown;
}

// Only named, not opened: a pipe would not end. Qt opens what stands behind it.
ReachedFile::ReachedFile(const QString& path)
    : m_path(path)
{
    const QByteArray bytes = QFileInfo::exists(path) ? QByteArray() : bytesOf(path);
    if (bytes.isEmpty())
        return;
    m_handle = open(bytes.constData(), O_PATH | O_CLOEXEC);
    if (m_handle >= 0)
        m_path = u"/proc/self/fd/%1"_s.arg(m_handle);
}

ReachedFile::~ReachedFile()
{
    if (m_handle >= 0)
        close(m_handle);
}

} // namespace imr::core
