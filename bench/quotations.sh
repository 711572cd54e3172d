#!/bin/sh
# How long a 1,000-word statement takes against the longest of a folder of reports, as a ratio to the limit of 50 ms and to plain
# indexOf over the same text in the same run, on one core.
# usage: bench/quotations.sh FOLDER-OF-REPORTS
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
folder=$(CDPATH='' cd -- "${1:?say which folder of reports to read}" && pwd -P)
cd "$root"
./mvnw -q -B -pl quotations -am test-compile
./mvnw -q -B -pl report-reader dependency:build-classpath \
    -Dmdep.outputFile=target/bench-classpath -Dmdep.includeScope=test
taskset -c 0 "${JAVA_HOME:?set it to a JDK 25}/bin/java" \
    -cp "quotations/target/classes:quotations/target/test-classes:report-reader/target/classes:$(cat report-reader/target/bench-classpath)" \
    candour.quotations.CheckingSpeed "$folder"
