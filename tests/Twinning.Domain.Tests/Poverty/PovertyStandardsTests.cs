using System;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Twinning.Domain.Rules;
using Xunit;

namespace Twinning.Domain.Tests.Poverty;

public class PovertyStandardsTests
{
    [Fact]
    public void Every_year_from_2016_to_2030_has_one_standard_for_its_yearly_review()
    {
        Assert.Equal(Enumerable.Range(2016, 15), PovertyStandards.All.SelectMany(standard => standard.AnnualYears));
    }

    [Fact]
    public void Every_instrument_is_a_listed_statute()
    {
        Assert.All(PovertyStandards.All, standard => Assert.Contains(standard.Instrument, LegalSources.All));
        Assert.All(PovertyStandards.All, standard => Assert.Equal(SourceKind.Statute, standard.Instrument.Kind));
    }

    [Fact]
    public void A_standard_is_found_by_its_name()
    {
        Assert.Same(PovertyStandards.Vn2022, PovertyStandards.Find(new StandardId("VN-2022")));
        Assert.Null(PovertyStandards.Find(new StandardId("HCM-2021")));
        Assert.Throws<ArgumentException>(() => new StandardId(" "));
    }

    [Fact]
    public void Every_rule_has_its_own_code()
    {
        Assert.Equal(16, new RuleCatalogue([.. ReturnRules.All, .. ReductionRules.All]).Rules.Count);
    }

    [Fact]
    public void Indicators_are_weighed_alike_and_together_weigh_one()
    {
        Assert.Equal([10, 12], PovertyStandards.All.Where(standard => standard.Indicators is not null).Select(standard => standard.Indicators!.Count));
        Assert.Null(PovertyStandards.Vn2027.Indicators);
        Assert.All(
            PovertyStandards.All.Where(standard => standard.Indicators is not null),
            standard => Assert.Equal(
                Fraction.One,
                standard.Indicators!.Aggregate(Fraction.Zero, (sum, indicator) => sum + indicator.Weight!.Value)));
        Assert.Equal([5, 6], PovertyStandards.All.Take(2).Select(standard => standard.Indicators!.Select(one => one.Dimension).Distinct().Count()));
    }

    [Fact]
    public void What_was_not_found_of_the_standard_of_2027_is_absent()
    {
        Assert.Null(PovertyStandards.Vn2027.SurveyPoints);
        Assert.Null(PovertyStandards.Vn2027.Rural.Average);
        Assert.Null(PovertyStandards.Vn2027.Urban.Average);
        Assert.Empty(PovertyStandards.Vn2027.BaselineYears);
    }

    [Fact]
    public void A_national_standard_keeps_the_rules_of_standards_but_for_its_name_and_place() => Assert.All(
        PovertyStandards.All,
        standard => Assert.Equal(
            ["STANDARD-ID-TWICE", "STANDARD-NO-PLACE"],
            PovertyStandardCatalogue.Of([standard]).Violations.Select(violation => violation.Code.Value)));

    [Fact]
    public void A_year_that_rides_on_an_older_standard_says_by_what_text()
    {
        Assert.Equal("Nghị định 07/2021/NĐ-CP quy định chuẩn nghèo đa chiều giai đoạn 2021-2025, Điều 2", Source(PovertyStandards.Vn2016, 2021));
        Assert.StartsWith("Nghị định 351/2025/NĐ-CP", Source(PovertyStandards.Vn2022, 2026), StringComparison.Ordinal);
        Assert.Equal("từ 1.500.000 đồng trở xuống", PovertyStandards.Vn2022.Rural.WithDeprivations.Source.Quote);
        Assert.Equal("từ 03 chỉ số trở lên", PovertyStandards.Vn2022.DeprivationCutoff.Source.Quote);
    }

    private static string Source(PovertyStandard standard, int year) =>
        standard.Reviews.Single(review => review.Kind == ReturnKind.Annual && review.Year == year).Source.ToString();
}
