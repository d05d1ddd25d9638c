using Twinning.Domain.Evaluation.Spreads;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.SomeScore;

namespace Twinning.Domain.Tests.Evaluation.Spreads;

public class ScoreChangeTests
{
    private static readonly YearlyScore Earlier = new(2026, Of(80), "ND-335-2025", "AYUN-PA", 1);

    [Theory]
    [InlineData("ND-335-2025", "AYUN-PA", 1, null)]
    [InlineData("QD-366-2025-TW", "AYUN-PA", 1, "different instruments: ND-335-2025, QD-366-2025-TW")]
    [InlineData("ND-335-2025", "IA-RBOL", 1, "different criteria sets: AYUN-PA 1, IA-RBOL 1")]
    [InlineData("ND-335-2025", "AYUN-PA", 2, "different criteria sets: AYUN-PA 1, AYUN-PA 2")]
    public void Years_compare_only_under_the_same_instrument_and_criteria_set(string instrument, string set, int version, string? whyNot)
    {
        var change = ScoreChange.Between(Earlier, new YearlyScore(2027, Of(86.5m), instrument, set, version));

        Assert.Equal(whyNot, change.WhyNot?.English);
        Assert.Equal(whyNot is null ? Points(6.5m) : null, change.Points);
    }
}
