# SPDX-License-Identifier: Apache-2.0
# Sourced by run, test and bench: finds a JDK that both the build and Karaf can use, or says so in one sentence.
find_jdk() {
  local home version
  for home in "${JAVA_HOME:-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /none/bin/javac)")")")" \
    /usr/lib/jvm/*17* /usr/lib/jvm/*21*; do
    [ -n "$home" ] && [ -x "$home/bin/javac" ] || continue
    version=$("$home/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
    if [ "${version:-0}" -ge 17 ] && [ "$version" -lt 24 ]; then
      export JAVA_HOME=$home PATH=$home/bin:$PATH
      return
    fi
  done
  echo "Shirube needs a JDK from 17 to 23 (Apache Karaf 4.4 does not start on 24 or later); set JAVA_HOME to one." >&2
  exit 1
}
find_jdk
