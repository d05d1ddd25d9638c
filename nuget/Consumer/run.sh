#!/usr/bin/env bash
# Packs the library under a version never used before, runs the program of the package's README on it,
# and compares what it prints with what the README says it prints.
set -euo pipefail
cd "$(dirname "$0")"

# Prints the first block of the package's README in a language.
block() {
    awk -v fence="\`\`\`$1" '$0 == fence { inside = 1; next } inside && /^```$/ { exit } inside' ../README.md
}

rm -rf bin obj
mkdir obj
block csharp > obj/Program.cs
block text > obj/expected.txt

version=$(../pack.sh "ci.$(date -u +%Y%m%d%H%M%S)")
dotnet run -p:TwinningVersion="$version" > obj/printed.txt || { cat obj/printed.txt; exit 1; }
cat obj/printed.txt
diff -u obj/expected.txt obj/printed.txt || { echo "The program in nuget/README.md does not print what it says." >&2; exit 1; }
