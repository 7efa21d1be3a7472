// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/projectwindows.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace imr::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr int connectTime = 500; // milliseconds
constexpr int answerTime = 2000;
constexpr qint64 longestWish = 1 << 20; // bytes; the paths of some thousand letters
constexpr auto answer = "raised\n";
// What the desktop gives a program that it starts, and a window needs to take the focus under Wayland.
constexpr auto token = "XDG_ACTIVATION_TOKEN";

// Empty where there is no runtime folder. Short enough for a socket's address.
QString placeOf(const QString& project)
{
    const QString file = QFileInfo(project).canonicalFilePath();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (file.isEmpty() || folder.isEmpty())
        return {};
    const QByteArray name = QCryptographicHash::hash(QFile::encodeName(file), QCryptographicHash::Sha256).toHex();
    return folder + u"/imr-workbench-"_s + QString::fromLatin1(name.first(24));
}

bool isAnswered(const QString& place)
{
    QLocalSocket socket;
    socket.connectToServer(place);
    return socket.waitForConnected(connectTime);
}

} // namespace

ProjectWindows::ProjectWindows(QObject* parent)
    : QObject(parent)
{
}

ProjectWindows::~ProjectWindows() = default;

void ProjectWindows::hold(const QString& project)
{
    const QString place = project.isEmpty() ? QString() : placeOf(project);
    if (m_server && place == m_place)
        return;
    m_server.reset(); // takes its socket away
    m_place = place;
    if (place.isEmpty() || isAnswered(place))
        return;
    QLocalServer::removeServer(place); // of a program that crashed
    m_server = std::make_unique<QLocalServer>();
    connect(m_server.get(), &QLocalServer::newConnection, this, &ProjectWindows::greet);
    if (!m_server->listen(place))
        m_server.reset(); // the project's lock still tells windows of one another
}

bool ProjectWindows::isHeldHere(const QString& project) const
{
    return m_server && placeOf(project) == m_place;
}

void ProjectWindows::greet()
{
    while (QLocalSocket* caller = m_server->nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { read(*caller); });
        read(*caller); // it may have come with its words
    }
}

void ProjectWindows::read(QLocalSocket& caller)
{
    if (!caller.canReadLine()) {
        if (caller.bytesAvailable() > longestWish)
            caller.abort();
        return;
    }
    const QJsonDocument words = QJsonDocument::fromJson(caller.readLine());
    if (!words.isObject())
        return caller.abort();
    const QJsonObject wish = words.object();
    if (const QByteArray given = wish.value("token"_L1).toString().toUtf8(); !given.isEmpty())
        qputenv(token, given);
    caller.write(answer);
    caller.flush();
    QStringList letters;
    for (const QJsonValue& letter : wish.value("letters"_L1).toArray())
        letters.append(letter.toString());
    Q_EMIT raised(letters, wish.value("id"_L1).toString());
}

bool ProjectWindows::isHeldElsewhere(const QString& project)
{
    const QString place = placeOf(project);
    return !place.isEmpty() && isAnswered(place);
}

bool ProjectWindows::raise(const QString& project, const Wish& wish)
{
    const QString place = placeOf(project);
    if (place.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(place);
    if (!socket.waitForConnected(connectTime))
        return false;
    const QJsonObject words {{"letters"_L1, QJsonArray::fromStringList(wish.letters)}, {"id"_L1, wish.rowId},
        {"token"_L1, qEnvironmentVariable(token)}};
    socket.write(QJsonDocument(words).toJson(QJsonDocument::Compact) + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(answerTime))
            return false;
    }
    return socket.readLine() == answer;
}

} // namespace imr::ui
