# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package: `packaging/package`, or `cpack -G DEB` in a release build. What goes in is in install.cmake.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME concord)
set(CPACK_PACKAGE_VENDOR "Concord")
set(CPACK_PACKAGE_CONTACT "Concord developers <developers@concord.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "check a translation against its source")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION editors)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS OFF)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# The libraries are found by dpkg-shlibdeps. Named here is what no library names: the Chinese faces, and the plugin that
# draws the icons. The plugin for X11 is part of libqt6gui6.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-noto-cjk, libqt6svg6, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, qt6-wayland, qt6-translations-l10n, poppler-data")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"A desk for newsrooms that publish translations. It lays a Traditional Chinese
translation beside its English source, keeps every figure, claim, chart and
term tied to the sentence it came from, and says where the two disagree.
.
Works offline, on one project file. concord is the window, concord-cli does
the same from scripts.")

concord_install_compressed(
    ${CMAKE_CURRENT_LIST_DIR}/linux/changelog.Debian ${CMAKE_INSTALL_DOCDIR} changelog)

include(CPack)
