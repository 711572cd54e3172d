#!/bin/sh
# A team's first page of the worklist among 10,000, 100,000 and 1,000,000 children, over HTTP and as bare SQL over the same pool.
# usage: bench/worklist.sh
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"
./mvnw -q -B -pl cases-service -am test -Dtest=WorklistSpeed -Dsurefire.failIfNoSpecifiedTests=false | grep -E '^worklist'
