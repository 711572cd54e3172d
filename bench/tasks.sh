#!/bin/sh
# How long a desk takes with 2,000 inspections, by HTTP against a real PostgreSQL: median and 95th percentile, a line a person.
# usage: bench/tasks.sh
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
cd "$root"
./mvnw -q -B -pl inspections-service -am test -Dtest=TaskSpeed -Dsurefire.failIfNoSpecifiedTests=false | grep -E 'median'
