#!/bin/sh
# Times of checking statements of 1,000 words among 500 published reports on two cores, against the limit: beside one report, whose
# missing words are looked for in all the others, and beside all of them, when nobody says which report it is.
# usage: bench/statements.sh FOLDER-OF-REPORTS [HOW-MANY]
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
folder=$(CDPATH='' cd -- "${1:?say which folder of reports to take in}" && pwd -P)
cd "$root"
./mvnw -q -B -pl inspections-service -am -DskipTests package
./mvnw -q -B -pl inspections-service -am test-compile dependency:build-classpath \
    -Dmdep.outputFile=target/bench-classpath -Dmdep.includeScope=test
cd inspections-service
taskset -c 0,1 "${JAVA_HOME:?set it to a JDK 25}/bin/java" \
    -cp "target/classes:target/test-classes:$(cat target/bench-classpath)" candour.inspections.bench.StatementSpeed "$folder" "${2:-500}"
