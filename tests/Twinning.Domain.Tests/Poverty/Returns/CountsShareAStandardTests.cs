using System;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Xunit;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class CountsShareAStandardTests
{
    [Fact]
    public void The_end_of_2020_and_the_baseline_of_2021_are_not_comparable_and_both_instruments_are_named()
    {
        var result = PovertyReduction.Between(
            PovertyReturnsCsv.Find(PovertyReturnsCsv.GiaLai, 2020, PopulationBase.All).Count,
            PovertyReturnsCsv.Find(PovertyReturnsCsv.GiaLai, 2021, PopulationBase.All).Count);

        Assert.Null(result.Value);
        var violation = Assert.Single(result.Violations);
        Assert.Equal("REDUCTION-STANDARDS-DIFFER", violation.Code.Value);
        Assert.Contains("59/2015/QĐ-TTg", violation.Message.English, StringComparison.Ordinal);
        Assert.Contains("07/2021/NĐ-CP", violation.Message.English, StringComparison.Ordinal);
        Assert.Contains("Quyết định 59/2015/QĐ-TTg", violation.Message.Vietnamese, StringComparison.Ordinal);
        Assert.Contains("Nghị định 07/2021/NĐ-CP", violation.Message.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_and_the_years_after_it_are_comparable()
    {
        var result = PovertyReduction.Between(
            PovertyReturnsCsv.Find(PovertyReturnsCsv.GiaLai, 2021, PopulationBase.All).Count,
            PovertyReturnsCsv.Find(PovertyReturnsCsv.GiaLai, 2022, PopulationBase.All).Count);

        Assert.Equal(-2.03m, result.Value!.PercentagePoints!.Value.Round(2));
    }
}
