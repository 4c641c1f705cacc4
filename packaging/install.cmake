# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` lays down, and so what a package holds. Included from the root after the targets exist.
include(GNUInstallDirs)

set(CONCORD_APP_ID org.concord_news.Concord)
set(linux ${CMAKE_CURRENT_LIST_DIR}/linux)
set(resources ${PROJECT_SOURCE_DIR}/resources)

# Writes FILE.gz without name and time, so that two builds yield the same bytes, and installs it.
# Done while configuring: an install that follows a build of the programs alone finds it.
function(concord_install_compressed file destination name)
    set_property(DIRECTORY ${PROJECT_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
    set(compressed ${CMAKE_BINARY_DIR}/packaging/${name}.gz)
    file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/packaging)
    execute_process(COMMAND gzip -9nc ${file} OUTPUT_FILE ${compressed} COMMAND_ERROR_IS_FATAL ANY)
    install(FILES ${compressed} DESTINATION ${destination})
endfunction()

install(TARGETS concord concord-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

install(FILES ${linux}/${CONCORD_APP_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/${CONCORD_APP_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux}/${CONCORD_APP_ID}.mime.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${CONCORD_APP_ID}.xml)
install(FILES ${linux}/concord-cli.bash
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME concord-cli)

set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${resources}/icons/concord.svg DESTINATION ${icons}/scalable/apps RENAME ${CONCORD_APP_ID}.svg)
foreach(size 48 256)
    install(FILES ${resources}/icons/concord-${size}.png
        DESTINATION ${icons}/${size}x${size}/apps RENAME ${CONCORD_APP_ID}.png)
endforeach()

foreach(page concord.1 concord-cli.1)
    concord_install_compressed(${linux}/${page} ${CMAKE_INSTALL_MANDIR}/man1 ${page})
endforeach()
install(FILES ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# For reading; the programs carry their own copies.
if(IS_DIRECTORY ${PROJECT_SOURCE_DIR}/packaging/guide)
    install(DIRECTORY ${PROJECT_SOURCE_DIR}/packaging/guide DESTINATION ${CMAKE_INSTALL_DOCDIR})
endif()
if(IS_DIRECTORY ${resources}/sample)
    install(DIRECTORY ${resources}/sample DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples)
endif()
