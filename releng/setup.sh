# Sourced by the two commands beside it: finds or fetches what they need. POSIX shell; says in one line what is missing.

root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd -P)
work=$root/releng/.build

# in a locale without UTF-8 Java could not open a file whose name has an accent
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in *[Uu][Tt][Ff]*) ;; *) LC_ALL=C.UTF-8 && export LC_ALL ;; esac

say() { printf '%s\n' "galleyproof: $*" >&2; }
fail() { say "$*"; exit 2; }

# major version of the java at $1, or 0
java_major() {
  [ -x "$1" ] || { echo 0; return; }
  "$1" -version 2>&1 | awk -F'"' '/version/ { split($2, part, /[.+-]/); print part[1]; found = 1; exit } END { if (!found) print 0 }'
}

# sets java_home to a JDK of at least 21: JAVA_HOME, the java of the path, then where JDKs are installed, the newest first
find_jdk() {
  java_home=
  on_path=$(command -v java 2>/dev/null || true)
  [ -z "$on_path" ] || on_path=$(dirname -- "$(dirname -- "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
  installed=$(for home in /usr/lib/jvm/* /opt/*jdk* /opt/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/*; do
    [ -x "$home/bin/javac" ] && [ ! -L "$home" ] && printf '%s %s\n' "$(java_major "$home/bin/java")" "$home"
  done | sort -rn | cut -d' ' -f2-)
  while IFS= read -r home; do
    if [ -n "$home" ] && [ -x "$home/bin/javac" ] && [ "$(java_major "$home/bin/java")" -ge 21 ]; then
      java_home=$home
      return 0
    fi
  done <<EOF
${JAVA_HOME:-}
$on_path
$installed
EOF
  return 1
}

need_jdk() {
  # the JDK found last time is asked first: looking through all of them costs a second
  if [ -f "$work/jdk" ] && [ -z "${JAVA_HOME:-}" ]; then
    java_home=$(cat "$work/jdk")
    [ -x "$java_home/bin/java" ] && { export JAVA_HOME="$java_home"; return; }
  fi
  if ! find_jdk && can_install; then
    for package in openjdk-25-jdk openjdk-21-jdk; do
      apt_install "$package" 2>/dev/null && find_jdk && break
    done
  fi
  [ -n "$java_home" ] || fail "a JDK of version 21 or newer is missing: install one, or set JAVA_HOME to it"
  JAVA_HOME=$java_home
  export JAVA_HOME
  mkdir -p "$work" && printf '%s\n' "$JAVA_HOME" >"$work/jdk.$$" && mv "$work/jdk.$$" "$work/jdk"
}

can_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; }

apt_install() {
  say "installing $*"
  if ! DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >"$work/apt.log" 2>&1; then
    # a fresh machine has no package lists, or old ones
    apt-get update -qq >"$work/apt.log" 2>&1 || true
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >"$work/apt.log" 2>&1
  fi
}

# options of Java with which keys come first: on Linux the compiler's threads, and those of jobs that ask for it, yield to the user's (elsewhere
# priorities count without being asked for); whoever is not root may lower priorities too, and the warning that speaks of it is left out
keys_first() {
  [ "$(uname -s)" != Linux ] || echo "-XX:ThreadPriorityPolicy=1 -XX:CompilerThreadPriority=10 -XX:JavaPriority1_To_OSPriority=10 -XX:-PrintWarnings"
}

# the Debian packages that a window needs, on a screen of its own ($1 = screen) or on the user's
need_window_packages() {
  [ "$(uname -s)" = Linux ] || return 0
  if ! command -v dpkg-query >/dev/null 2>&1; then
    [ "${1:-}" != screen ] || command -v Xvfb >/dev/null 2>&1 || fail "Xvfb is missing: install it, and GTK 3"
    return 0
  fi
  packages='libgtk-3-0'
  [ "${1:-}" != screen ] || packages="$packages xvfb xauth fonts-dejavu dbus-x11 at-spi2-core"
  missing=
  for package in $packages; do
    # newer Debians call GTK's package libgtk-3-0t64
    dpkg-query -W -f='${Status}\n' "$package" "${package}t64" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
  done
  [ -z "$missing" ] && return 0
  can_install || fail "these Debian packages are missing:$missing (as root: apt-get install$missing)"
  mkdir -p "$work"
  # shellcheck disable=SC2086 # one word a package
  apt_install $missing || fail "could not install$missing; the reason stands in releng/.build/apt.log"
}

maven_version=3.9.16

# whether the version $1 is at least 3.9.9
maven_is_new() {
  printf '%s\n' "$1" | awk -F'[.-]' '{ exit !($1 > 3 || ($1 == 3 && ($2 > 9 || ($2 == 9 && $3 >= 9)))) }'
}

# sets mvn to a Maven of at least 3.9.9; an older one fetches it by its coordinates
need_maven() {
  mvn=$work/maven/apache-maven-$maven_version/bin/mvn
  [ -x "$mvn" ] && return
  system=$(command -v mvn || true)
  if [ -z "$system" ] && can_install; then
    mkdir -p "$work"
    apt_install maven || true
    system=$(command -v mvn || true)
  fi
  [ -n "$system" ] || fail "Maven is missing: install version 3.9.9 or newer (an older one serves to fetch it)"
  if maven_is_new "$("$system" -version 2>/dev/null | sed 's/\x1b\[[0-9;]*m//g' | sed -n 's/^Apache Maven \([0-9][0-9.]*\).*/\1/p')"; then
    mvn=$system
    return
  fi
  say "fetching Maven $maven_version"
  mkdir -p "$work"
  fresh=$work/maven.$$
  mkdir "$fresh"
  # in a folder of its own: away from the project, whose build needs the newer Maven already, and what the plug-in leaves beside goes with it
  (cd "$fresh" && "$system" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack "-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin" "-DoutputDirectory=$fresh") >"$work/maven.log" 2>&1 ||
    fail "could not fetch Maven $maven_version; the reason stands in releng/.build/maven.log"
  chmod +x "$fresh/apache-maven-$maven_version/bin/mvn"
  rm -rf "$work/maven" && mkdir "$work/maven" && mv "$fresh/apache-maven-$maven_version" "$work/maven" && rm -rf "$fresh"
}

# a fingerprint of everything that the program is built from
fingerprint() {
  (cd "$root" && find pom.xml bundles features releng \( -name target -o -name .build -o -name '*.tests' -o -name bench \) -prune -o -type f ! -name '*.png' ! -name '.polyglot*' -print0 | LC_ALL=C sort -z |
    xargs -0 cksum | cksum)
}

# $1: the fingerprint. A build compiles only the files that changed; those that use what changed would stay compiled against what is no more
forget_old_classes() {
  [ "$(cat "$work/compiled" 2>/dev/null)" != "$1" ] || return 0
  rm -rf "$root"/bundles/*/target/classes "$root"/bundles/*/target/test-classes "$root"/releng/*/target/classes
  printf '%s\n' "$1" >"$work/compiled"
}

product_folder() {
  case $(uname -s) in
  Darwin) set -- macosx/cocoa/aarch64 ;;
  MINGW* | MSYS* | CYGWIN*) set -- win32/win32/x86_64 ;;
  *) set -- linux/gtk/x86_64 ;;
  esac
  echo "$root/releng/org.galleyproof.product/target/products/org.galleyproof.product/$1"
}

# one build at a time: a second waits for the first
lock_build() {
  mkdir -p "$work"
  if command -v flock >/dev/null 2>&1; then
    exec 9>"$work/lock"
    flock 9
  fi
}
unlock_build() { command -v flock >/dev/null 2>&1 && exec 9>&- || true; }
