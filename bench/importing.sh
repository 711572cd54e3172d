#!/bin/sh
# 500 reports a folder's reports make, taken in end to end on two cores: PDF to search index, each in a transaction of its own.
# usage: bench/importing.sh FOLDER-OF-REPORTS [HOW-MANY]     (needs pdftotext on the PATH)
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
folder=$(CDPATH='' cd -- "${1:?say which folder of reports to take in}" && pwd -P)
cd "$root"
./mvnw -q -B -pl inspections-service -am -DskipTests package
./mvnw -q -B -pl inspections-service -am test-compile dependency:build-classpath \
    -Dmdep.outputFile=target/bench-classpath -Dmdep.includeScope=test
cd inspections-service
taskset -c 0,1 "${JAVA_HOME:?set it to a JDK 25}/bin/java" \
    -cp "target/classes:target/test-classes:$(cat target/bench-classpath)" candour.inspections.bench.ImportingSpeed "$folder" "${2:-500}"
