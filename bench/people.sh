#!/bin/sh
# Times of looking for people among 1,000,000 made-up ones on two cores, through HTTP, against the limit and against bare SQL.
# usage: bench/people.sh [HOW-MANY]
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"
./mvnw -q -B -pl cases-service -am -DskipTests package
./mvnw -q -B -pl cases-service -am test-compile dependency:build-classpath \
    -Dmdep.outputFile=target/bench-classpath -Dmdep.includeScope=test
cd cases-service
taskset -c 0,1 "${JAVA_HOME:?set it to a JDK 25}/bin/java" \
    -cp "target/classes:target/test-classes:$(cat target/bench-classpath)" candour.cases.matching.PeopleSpeed "${1:-1000000}"
