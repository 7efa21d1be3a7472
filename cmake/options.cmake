# SPDX-License-Identifier: GPL-3.0-or-later
# Warnings, Qt guards and sanitizers for every target of the project; linked as imr-options.

set(IMR_SANITIZE "" CACHE STRING "Sanitizers to build with: address,undefined or thread")
option(IMR_FUZZ "Build the fuzzers; needs clang" OFF)
option(BUILD_SHARED_LIBS "Core and ui as shared libraries, for running the tests: some two hundred are linked in a fraction of the time. Not for installing" OFF)
option(IMR_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" OFF)

add_library(imr-options INTERFACE)
target_compile_options(imr-options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
  $<$<BOOL:${IMR_WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(imr-options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_DISABLE_DEPRECATED_UP_TO=0x060800 IMR_VERSION="${PROJECT_VERSION}")
target_include_directories(imr-options INTERFACE ${PROJECT_SOURCE_DIR})

if(BUILD_SHARED_LIBS) # the same for programs, whose precompiled headers are those of a library
  add_compile_options(-fPIC)
endif()

# One program a test class is many programs: mold links each in a fraction of the time.
find_program(MOLD mold)
if(MOLD AND CMAKE_BUILD_TYPE STREQUAL "Debug")
  add_link_options(-fuse-ld=mold)
endif()

if(IMR_SANITIZE STREQUAL "address,undefined")
  target_compile_options(imr-options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(imr-options INTERFACE -fsanitize=address,undefined)
elseif(IMR_SANITIZE STREQUAL "thread")
  # g++ 14 takes the instrumented parts of a std::optional for unset.
  target_compile_options(imr-options INTERFACE -fsanitize=thread -fno-omit-frame-pointer -Wno-maybe-uninitialized)
  file(STRINGS cmake/threadsanitizer.cpp passages REGEX "^PASSAGE")
  list(TRANSFORM passages REPLACE "^[^\"]*\"([^\"]*)\".*" "LINKER:--wrap=\\1")
  target_link_options(imr-options INTERFACE -fsanitize=thread ${passages})
  add_library(imr-threadsanitizer STATIC cmake/threadsanitizer.cpp)
  set_target_properties(imr-threadsanitizer PROPERTIES AUTOMOC OFF AUTOUIC OFF)
  target_link_libraries(imr-threadsanitizer PRIVATE Qt6::Core Qt6::Concurrent)
  target_link_libraries(imr-options INTERFACE imr-threadsanitizer)
elseif(IMR_SANITIZE)
  message(FATAL_ERROR "Tried to build with the sanitizers '${IMR_SANITIZE}'; there are address,undefined and thread. Configure the preset anew.")
endif()
if(IMR_FUZZ) # no tracing of comparisons: the dictionary has the words, and twice as many inputs are tried in a second
  target_compile_options(imr-options INTERFACE -fsanitize-coverage=inline-8bit-counters,pc-table)
endif()

# What nearly every file includes is compiled once, which halves a clean build. No file may rely on it: the tidy preset
# builds without, and packaging/tidy FILE tells what a file lacks.
set(imr_core_headers <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QList> <QMap> <QObject> <QSet> <QString>
  <QStringList> <QVariant> <expected> <functional> <memory> <optional>)
set(imr_ui_headers ${imr_core_headers} <QAction> <QAbstractItemModel> <QApplication> <QBoxLayout> <QEvent> <QLabel> <QPainter>
  <QToolButton> <QWidget>)
set(imr_test_headers <QSignalSpy> <QTemporaryDir> <QTest>)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  add_compile_options(-fpch-preprocess) # ccache asks for it
endif()
