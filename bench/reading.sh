#!/bin/sh
# Reports read a second on one core, against poppler's pdftotext over the same files in the same run.
# usage: bench/reading.sh FOLDER-OF-REPORTS     (needs pdftotext on the PATH)
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
folder=$(CDPATH='' cd -- "${1:?say which folder of reports to read}" && pwd -P)
cd "$root"
./mvnw -q -B -pl report-reader test-compile dependency:build-classpath \
    -Dmdep.outputFile=target/bench-classpath -Dmdep.includeScope=test
taskset -c 0 "${JAVA_HOME:?set it to a JDK 25}/bin/java" \
    -cp "report-reader/target/classes:report-reader/target/test-classes:$(cat report-reader/target/bench-classpath)" \
    candour.reader.ReadingSpeed "$folder"
