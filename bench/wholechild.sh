#!/bin/sh
# The page about one child, and a page of its chronology, after twenty years of records, over HTTP.
# usage: bench/wholechild.sh
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"
./mvnw -q -B -pl cases-service -am test -Dtest=WholeChildSpeed -Dsurefire.failIfNoSpecifiedTests=false | grep -E 'of 20 years'
