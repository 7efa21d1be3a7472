# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed beside the programs, and the Debian package made of it (packaging/deb).
include(GNUInstallDirs)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY TRUE) # tests and benches are not installed: packaging/deb names what it needs
set(IMR_WEB "" CACHE STRING "Where the project is published: links and screenshots of the AppStream metainfo stand below it")
set(IMR_MAINTAINER "IMR Workbench maintainers <maintainers@imr-workbench.invalid>" CACHE STRING "Who packages it")
set(desktop_id io.github.imr_workbench.Workbench)
set(desktop ${PROJECT_SOURCE_DIR}/resources/desktop)
set(made ${PROJECT_BINARY_DIR}/desktop)

# imr and imr-workbench look for their worker beside themselves and in ../libexec.
install(TARGETS imr-workbench imr DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS imr-pdf-worker DESTINATION ${CMAKE_INSTALL_LIBEXECDIR})
install(FILES ${desktop}/${desktop_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${desktop}/imr-workbench.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${PROJECT_SOURCE_DIR}/resources/completions/imr DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)

# The metainfo. Its one release is this version, on the day that CHANGELOG.md gives it.
file(STRINGS ${PROJECT_SOURCE_DIR}/CHANGELOG.md release_line REGEX "^## ${PROJECT_VERSION} ")
string(REGEX MATCH "[0-9]+-[0-9]+-[0-9]+$" IMR_RELEASE_DATE "${release_line}")
if(NOT IMR_RELEASE_DATE)
  message(FATAL_ERROR "CHANGELOG.md has no line \"## ${PROJECT_VERSION} YEAR-MONTH-DAY\". Write it, then configure again.")
endif()
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/CHANGELOG.md)
function(write_metainfo file web)
  set(IMR_METAINFO_LINKS "")
  if(web)
    string(CONCAT IMR_METAINFO_LINKS
      "  <url type=\"homepage\">${web}</url>\n"
      "  <screenshots>\n"
      "    <screenshot type=\"default\">\n"
      "      <caption>The letters of a batch, the text of one with what was read highlighted, its structure</caption>\n"
      "      <caption xml:lang=\"es\">Las cartas de un lote, el texto de una con lo leído resaltado, su estructura</caption>\n"
      "      <image>${web}/resources/handbook/pictures/letter-en.png</image>\n"
      "      <image xml:lang=\"es\">${web}/resources/handbook/pictures/letter-es.png</image>\n"
      "    </screenshot>\n"
      "    <screenshot>\n"
      "      <caption>The batch in numbers; a bar leads to its letters</caption>\n"
      "      <caption xml:lang=\"es\">El lote en cifras; cada barra lleva a sus cartas</caption>\n"
      "      <image>${web}/resources/handbook/pictures/panel-numbers-en.png</image>\n"
      "      <image xml:lang=\"es\">${web}/resources/handbook/pictures/panel-numbers-es.png</image>\n"
      "    </screenshot>\n"
      "  </screenshots>\n")
  endif()
  configure_file(${desktop}/${desktop_id}.metainfo.xml.in ${file} @ONLY)
endfunction()
write_metainfo(${made}/${desktop_id}.metainfo.xml "${IMR_WEB}")
# As it will be once published: packaging/validate looks at this one too.
write_metainfo(${made}/published/${desktop_id}.metainfo.xml https://imr-workbench.example)
install(FILES ${made}/${desktop_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

# Icons: the drawings, and PNGs of each size that themes ask for.
add_executable(rendericon ${desktop}/rendericon.cpp)
set_target_properties(rendericon PROPERTIES EXCLUDE_FROM_ALL TRUE RUNTIME_OUTPUT_DIRECTORY ${made})
target_link_libraries(rendericon PRIVATE Qt6::Gui Qt6::Svg)
set(icons apps ${PROJECT_SOURCE_DIR}/resources/icons/imr-workbench.svg
  mimetypes ${desktop}/application-x-imr-workbench-project.svg)
set(pictures "")
while(icons)
  list(POP_FRONT icons kind drawing)
  cmake_path(GET drawing STEM name)
  install(FILES ${drawing} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/${kind})
  set(orders "")
  set(drawn "")
  foreach(size 16 22 24 32 48 64 128 256 512)
    set(picture ${made}/${size}/${name}.png)
    file(MAKE_DIRECTORY ${made}/${size})
    list(APPEND orders ${size}=${picture})
    list(APPEND drawn ${picture})
    install(FILES ${picture} DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/${kind})
  endforeach()
  add_custom_command(OUTPUT ${drawn} COMMAND rendericon ${drawing} ${orders} DEPENDS rendericon ${drawing} VERBATIM)
  list(APPEND pictures ${drawn})
endwhile()

# Pages that Debian wants compressed, without the time in them.
find_program(GZIP gzip REQUIRED)
set(pages "")
function(install_compressed source name destination)
  set(packed ${made}/${name}.gz)
  add_custom_command(OUTPUT ${packed} DEPENDS ${source} VERBATIM COMMAND sh -c "${GZIP} -9nc \"$1\" > \"$2\"" sh ${source} ${packed})
  install(FILES ${packed} DESTINATION ${destination})
  set(pages ${pages} ${packed} PARENT_SCOPE)
endfunction()
foreach(page imr.1 imr-workbench.1)
  install_compressed(${PROJECT_SOURCE_DIR}/resources/man/${page} ${page} ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()
set(doc ${CMAKE_INSTALL_DATADIR}/doc/imr-workbench)
install_compressed(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog ${doc})
install_compressed(${PROJECT_SOURCE_DIR}/packaging/debian/changelog changelog.Debian ${doc})
install(FILES ${PROJECT_SOURCE_DIR}/packaging/debian/copyright ${PROJECT_SOURCE_DIR}/resources/FORMATS.md
  ${PROJECT_SOURCE_DIR}/resources/DATA.md DESTINATION ${doc})
install(FILES ${PROJECT_SOURCE_DIR}/packaging/debian/lintian-overrides DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides
  RENAME imr-workbench)

add_custom_target(desktop-files DEPENDS ${pictures} ${pages})

# The Debian package. What it depends on: the shared libraries as dpkg-shlibdeps finds them, and the run group of
# packaging/dependencies; the desktop group is recommended.
function(packages_of group result)
  file(STRINGS ${PROJECT_SOURCE_DIR}/packaging/dependencies lines REGEX "^${group} ")
  list(TRANSFORM lines REPLACE "^${group} +" "")
  list(JOIN lines ", " lines)
  set(${result} "${lines}" PARENT_SCOPE)
endfunction()
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/packaging/dependencies)
packages_of(run CPACK_DEBIAN_PACKAGE_DEPENDS)
packages_of(desktop CPACK_DEBIAN_PACKAGE_RECOMMENDS)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME imr-workbench)
set(CPACK_PACKAGE_VENDOR "IMR Workbench")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES TRUE)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ
  WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION TRUE)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "${IMR_MAINTAINER}")
if(IMR_WEB)
  set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${IMR_WEB}")
endif()
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "review Independent Medical Review letters")
string(CONCAT CPACK_DEBIAN_PACKAGE_DESCRIPTION
  "Reads California Independent Medical Review final determination letters\n"
  "(PDF or text), shows each beside what it says (which drug, which dose, how\n"
  "many, which guideline and page, upheld or overturned, and why), lets a\n"
  "person correct what was misread, and exports the reviewed letters to CSV.\n"
  ".\n"
  "The command imr does the same work from scripts, without a display.")
include(CPack)
