#!/usr/bin/env bash
# Packs the library into artifacts/ and prints its version. Usage: nuget/pack.sh [VERSION-SUFFIX], such as nuget/pack.sh ci.20210304
set -euo pipefail
cd "$(dirname "$0")/.."

suffix=${1:-}
dotnet pack src/Twinning.Domain --configuration Release --output artifacts ${suffix:+--version-suffix "$suffix"} >&2
prefix=$(sed -n 's|.*<VersionPrefix>\(.*\)</VersionPrefix>.*|\1|p' nuget/Package.props)
echo "$prefix${suffix:+-$suffix}"
