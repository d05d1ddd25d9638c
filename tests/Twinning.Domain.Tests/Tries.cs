using System;

namespace Twinning.Domain.Tests;

/// <summary>How often a property is tried: a twentieth of the cases while mutants are tested, since each of some thousand mutants runs them.</summary>
internal static class Tries
{
    private static readonly bool Mutating = Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE") is not null;

    public static int Of(int cases) => Mutating ? Math.Max(cases / 20, Math.Min(cases, 10)) : cases;
}
