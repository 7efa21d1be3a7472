// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails, for programs that are started with LD_PRELOAD=libfault-disk.so. Only files below IMR_FAULT_DIR are
// touched by it.
//   IMR_FAULT_MODE   enospc, eio: once IMR_FAULT_AFTER bytes were written, writes (and eio: syncs) fail; every one, or
//                    with IMR_FAULT_TIMES so many
//                    kill: the program is killed in the middle of the write that goes over IMR_FAULT_AFTER
//                    log: nothing fails
//   IMR_FAULT_LOG    a folder outside: what each write replaced is kept there until the file is synced, one log a file
//                    named by its inode and birth, so that the harness can take back what a power cut would have lost
#include <algorithm>
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <string>
#include <vector>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

struct Settings
{
    std::string folder;
    std::string log;
    std::string mode;
    long long after = LLONG_MAX;
    long long times = LLONG_MAX;
};

std::string variable(const char* name)
{
    const char* value = getenv(name);
    return value ? value : "";
}

const Settings& settings()
{
    static const Settings read = [] {
        Settings found {variable("IMR_FAULT_DIR"), variable("IMR_FAULT_LOG"), variable("IMR_FAULT_MODE")};
        if (const char* after = getenv("IMR_FAULT_AFTER"))
            found.after = atoll(after);
        if (const char* times = getenv("IMR_FAULT_TIMES"))
            found.times = atoll(times);
        return found;
    }();
    return read;
}

std::mutex& mutex()
{
    static std::mutex one;
    return one;
}

long long written = 0;
long long failed = 0;

template<typename Function> Function* real(const char* name)
{
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

ssize_t rawWrite(int file, const void* bytes, size_t length, off_t offset)
{
    return syscall(SYS_pwrite64, file, bytes, length, offset);
}

// A regular file below the folder.
bool isOurs(int file)
{
    if (settings().folder.empty())
        return false;
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    char path[PATH_MAX];
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = 0;
    struct stat found = {};
    return strncmp(path, settings().folder.c_str(), settings().folder.size()) == 0 && fstat(file, &found) == 0
        && S_ISREG(found.st_mode);
}

std::string logOf(int file)
{
    struct statx found = {};
    statx(file, "", AT_EMPTY_PATH, STATX_INO | STATX_BTIME, &found);
    return settings().log + "/" + std::to_string(found.stx_ino) + "-" + std::to_string(found.stx_btime.tv_sec) + "-"
        + std::to_string(found.stx_btime.tv_nsec);
}

// One entry: size of the file before, offset, length of what stood there, and that; the length again at the end, to be
// read backwards.
void note(int file, off_t offset, size_t length)
{
    if (settings().log.empty())
        return;
    struct stat before = {};
    fstat(file, &before);
    const size_t there = offset < before.st_size ? std::min(length, size_t(before.st_size - offset)) : 0;
    std::vector<char> entry(3 * sizeof(int64_t) + there + sizeof(int64_t));
    const int64_t head[3] = {before.st_size, offset, int64_t(there)};
    memcpy(entry.data(), head, sizeof head);
    // The file may have been opened for writing alone.
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const int again = int(syscall(SYS_openat, AT_FDCWD, link, O_RDONLY | O_CLOEXEC));
    if (again >= 0) {
        if (syscall(SYS_pread64, again, entry.data() + sizeof head, there, offset) < 0)
            abort();
        syscall(SYS_close, again);
    }
    const int64_t whole = int64_t(entry.size());
    memcpy(entry.data() + sizeof head + there, &whole, sizeof whole);
    const int log
        = int(syscall(SYS_openat, AT_FDCWD, logOf(file).c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    if (log < 0 || syscall(SYS_write, log, entry.data(), entry.size()) != ssize_t(entry.size()))
        abort();
    syscall(SYS_close, log);
}

// What may still be written of `length`; -1, with errno: nothing.
ssize_t allowed(int file, off_t offset, size_t length, const void* bytes)
{
    const Settings& set = settings();
    const bool over = written + ssize_t(length) > set.after;
    if (over && set.mode == "kill") {
        const long long part = std::clamp<long long>(set.after - written, 0, ssize_t(length));
        if (bytes && part > 0) {
            note(file, offset, size_t(part));
            rawWrite(file, bytes, size_t(part), offset);
        }
        kill(getpid(), SIGKILL);
    }
    if (over && (set.mode == "enospc" || set.mode == "eio") && failed < set.times) {
        ++failed;
        errno = set.mode == "eio" ? EIO : ENOSPC;
        return -1;
    }
    written += ssize_t(length);
    return ssize_t(length);
}

ssize_t writeAt(int file, const void* bytes, size_t length, off_t offset)
{
    const std::scoped_lock lock(mutex());
    if (allowed(file, offset, length, bytes) < 0)
        return -1;
    note(file, offset, length);
    return rawWrite(file, bytes, length, offset);
}

int syncFile(int file, const char* name)
{
    if (isOurs(file)) {
        const std::scoped_lock lock(mutex());
        if (settings().mode == "eio" && written >= settings().after && failed < settings().times) {
            ++failed;
            errno = EIO;
            return -1;
        }
        if (!settings().log.empty())
            unlink(logOf(file).c_str());
    }
    return real<int(int)>(name)(file);
}

int cut(int file, off_t size, const char* name)
{
    if (isOurs(file)) {
        const std::scoped_lock lock(mutex());
        struct stat before = {};
        fstat(file, &before);
        const off_t from = std::min(size, before.st_size);
        note(file, from, size_t(before.st_size - from));
    }
    return real<int(int, off_t)>(name)(file, size);
}

} // namespace

extern "C" {

ssize_t pwrite64(int file, const void* bytes, size_t length, off64_t offset)
{
    return isOurs(file) ? writeAt(file, bytes, length, offset)
                        : real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64")(file, bytes, length, offset);
}

ssize_t pwrite(int file, const void* bytes, size_t length, off_t offset)
{
    return pwrite64(file, bytes, length, offset);
}

ssize_t write(int file, const void* bytes, size_t length)
{
    if (!isOurs(file))
        return syscall(SYS_write, file, bytes, length);
    struct stat now = {};
    fstat(file, &now);
    const bool atEnd = (fcntl(file, F_GETFL) & O_APPEND) != 0;
    const off_t offset = atEnd ? now.st_size : lseek(file, 0, SEEK_CUR);
    const ssize_t done = writeAt(file, bytes, length, offset);
    if (done > 0)
        lseek(file, offset + done, SEEK_SET);
    return done;
}

ssize_t writev(int file, const iovec* parts, int count)
{
    if (!isOurs(file))
        return syscall(SYS_writev, file, parts, count);
    ssize_t all = 0;
    for (int i = 0; i < count; ++i) {
        const ssize_t done = write(file, parts[i].iov_base, parts[i].iov_len);
        if (done < 0)
            return all > 0 ? all : done;
        all += done;
    }
    return all;
}

int ftruncate64(int file, off64_t size)
{
    return cut(file, size, "ftruncate64");
}
int ftruncate(int file, off_t size)
{
    return cut(file, size, "ftruncate");
}
int fsync(int file)
{
    return syncFile(file, "fsync");
}
int fdatasync(int file)
{
    return syncFile(file, "fdatasync");
}

} // extern "C"
