#!/usr/bin/env bash
# Packs the library under a version never used before, runs the program of the package's README on it,
# on the runtime and compiled to a native program, and compares what it prints with what the README says it prints.
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

# Compares what a way of running the program printed with what the package's README says.
compare() {
    cat "obj/$1.txt"
    diff -u obj/expected.txt "obj/$1.txt" || { echo "The program in nuget/README.md does not print what it says ($1)." >&2; exit 1; }
}

dotnet run -p:TwinningVersion="$version" > obj/managed.txt || { cat obj/managed.txt; exit 1; }
compare managed

# Trimmed and compiled ahead of time; a warning of the trimmer or the compiler is an error.
dotnet publish -p:TwinningVersion="$version" --output obj/native
obj/native/Consumer > obj/native.txt
compare native
