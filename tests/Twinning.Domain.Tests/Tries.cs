using System;

namespace Twinning.Domain.Tests;

/// <summary>How often a property is tried: a twentieth of the cases while mutants are tested, since each of some thousand mutants runs them.</summary>
internal static class Tries
{
    public static bool AreFew { get; } = Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE") is not null;

    public static int Of(int cases) => AreFew ? Math.Max(cases / 20, cases > 10 ? 10 : 1) : cases;
}
