#!/usr/bin/env bash
# Makes the packages people install, with a trimmed Java inside, from what `mvn package` laid out:
#
#     installer/build.sh [FOLDER]     FOLDER/galley_VERSION_ARCH.deb and FOLDER/galley-VERSION-linux-ARCH.tar.gz (FOLDER: target/installer)
#
# Wants on Debian: dpkg, fakeroot, zip, unzip and binutils.
set -euo pipefail
cd "$(dirname "$0")/.."

layout=target/galley
sample=assets/samples/marl-flood
about=(--name galley --vendor Galley --description "Editor and viewer for news articles")
[ -x $layout/bin/galley ] || { echo "installer: $layout is not there; run 'mvn package' first." >&2; exit 3; }
for tool in dpkg-deb fakeroot zip unzip objcopy; do
    command -v $tool >/dev/null || { echo "installer: $tool is missing; on Debian: apt-get install dpkg fakeroot zip unzip binutils" >&2; exit 3; }
done

out=$(realpath -m "${1:-target/installer}")
jdk=$(cat $layout/lib/built-with)
version=$(sed -n '0,/<version>/s/.*<version>\(.*\)<\/version>.*/\1/p' pom.xml)
about+=(--app-version "$version")
work=$out/work
rm -rf "$work"
mkdir -p "$work/input" "$work/javafx"

# What goes in: the program, its libraries and assets; JavaFX becomes a part of Java itself, its system libraries beside Java's own.
cp -p $layout/lib/*.jar "$work/input/"
cp -rp $layout/assets "$work/input/"
cp -p $layout/lib/javafx/*.jar "$work/javafx/"
for jar in "$work"/javafx/*.jar; do
    if unzip -l "$jar" '*.so' >/dev/null; then
        zip -q -d "$jar" '*.so'
    fi
done

# The parts of Java that the program and its libraries ask for; besides, other languages' dates, old character sets and zip files.
# POI is not asked: as modules its jars want libraries that are left out, and what they need of Java the others need too.
modules=$("$jdk/bin/jdeps" --ignore-missing-deps --print-module-deps --multi-release 25 --module-path "$work/javafx" \
    --class-path "$(printf '%s:' "$work"/input/*.jar)" --add-modules javafx.controls,javafx.web \
    $(find "$work/input" -name '*.jar' ! -name 'poi*.jar' ! -name 'jcl-over-slf4j*.jar') \
    | tr ',' '\n' | grep -E '^(java|jdk|javafx)[.]')
modules=$(printf '%s,' $modules javafx.controls javafx.web jdk.charsets jdk.localedata jdk.unsupported jdk.zipfs)
"$jdk/bin/jlink" --module-path "$work/javafx" --add-modules "${modules%,}" --strip-debug --no-header-files --no-man-pages \
    --output "$work/runtime"
cp -p $layout/lib/javafx/*.so "$work/runtime/lib/"

# The same options as the launcher's, from the same file.
options=()
while IFS= read -r option; do
    options+=(--java-options "$option")
done < <(grep '^-' installer/java-options)

"$jdk/bin/jpackage" --type app-image "${about[@]}" --input "$work/input" --main-jar galley.jar --main-class app.galley.Main \
    --runtime-image "$work/runtime" --dest "$work" "${options[@]}" --java-options '-Dgalley.home=$APPDIR'

# The start-up cache belongs to this very Java and these very files, wherever they are put later.
image=$work/galley
"$jdk/bin/java" installer/Finish.java "$image" $sample
rm "$image/lib/built-with"
if [ -e "$image/lib/galley.aot" ]; then
    echo 'java-options=-XX:AOTCache=$ROOTDIR/lib/galley.aot' >>"$image/lib/app/galley.cfg"
fi

# The page engine is big: xz would take minutes over it, to save a thirtieth.
export DPKG_DEB_COMPRESSOR_TYPE=zstd
"$jdk/bin/jpackage" --type deb --app-image "$image" "${about[@]}" --dest "$out" --linux-package-name galley --linux-app-category editors
tar --create --gzip --directory "$work" --transform "s,^galley,galley-$version," \
    --file "$out/galley-$version-linux-$(dpkg --print-architecture).tar.gz" galley
rm -rf "$work"
ls -lh "$out"
