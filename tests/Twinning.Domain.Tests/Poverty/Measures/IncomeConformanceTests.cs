using System.Globalization;
using System.Linq;
using Twinning.Domain.Poverty.Measures;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Measures.Conformance;

namespace Twinning.Domain.Tests.Poverty.Measures;

/// <summary>The synthetic surveys in wbpip_synthetic. There poor means below the line, a missing income is left out, the Watts index is over
/// positive incomes divided by the whole weight, and the mean log deviation takes incomes of zero or less as 1 once the mean is taken.</summary>
public class IncomeConformanceTests
{
    [Theory]
    [InlineData("ABC_2000_income")]
    [InlineData("DEF_2000_consumption")]
    public void The_statistics_of_a_survey_in_wbpip_synthetic(string survey)
    {
        var row = Csv("wbpip_synthetic/expected_stats.csv").Single(one => one[0] == survey);
        var incomes = Survey(survey);

        Assert.Equal(Number(row[1]), incomes.N);
        Assert.Equal(2000 - incomes.N, incomes.Missing);
        IsPrinted(row[2], incomes.Population);
        IsPrinted(row[5], incomes.Mean);
        IsPrinted(row[6], incomes.Total);
        IsPrinted(row[7], incomes.MeanLogDeviation(NonPositiveIncomes.TakeAsOne));
        Assert.Equal(Number(row[8]), incomes.Gini()!.Value, 14);
    }

    [Fact]
    public void The_Gini_coefficients_of_wbpip_synthetic_are_the_exact_ones_to_the_last_place()
    {
        // Summed in fractions of whole numbers. The source prints the second as 0.318649975354307: its last place is lost in rounding.
        IsPrinted("0.514799878684035", Survey("ABC_2000_income").Gini());
        IsPrinted("0.318649975354305", Survey("DEF_2000_consumption").Gini());
    }

    [Fact]
    public void The_poverty_measures_at_shares_of_the_mean_in_wbpip_synthetic()
    {
        var rows = Csv("wbpip_synthetic/expected_fgt_computed.csv");
        Assert.Equal(6, rows.Count);
        foreach (var row in rows)
        {
            var incomes = Survey(row[0]);
            var line = Number(row[1]) * incomes.Mean!.Value;

            IsPrinted(row[2], line);
            IsPrinted(row[3], incomes.FosterGreerThorbecke(line, 0, CutoffBoundary.Excluded));
            IsPrinted(row[4], incomes.FosterGreerThorbecke(line, 1, CutoffBoundary.Excluded));
            IsPrinted(row[5], incomes.FosterGreerThorbecke(line, 2, CutoffBoundary.Excluded));
            IsPrinted(row[6], incomes.Watts(line, NonPositiveIncomes.AddNothing));
        }
    }

    [Fact]
    public void What_the_tests_of_wbpip_assert_in_wbpip_synthetic()
    {
        var asserted = Json("wbpip_synthetic/expected_tests.json").GetProperty("asserted_in_source");
        var (poverty, inequality) = (asserted[0], asserted[1]);
        var incomes = Survey("ABC_2000_income");
        const double line = 3617167.62745117;

        IsWithin(1e-6, poverty.GetProperty("headcount").GetDouble(), incomes.FosterGreerThorbecke(line, 0, CutoffBoundary.Excluded));
        IsWithin(1e-6, poverty.GetProperty("poverty_gap").GetDouble(), incomes.FosterGreerThorbecke(line, 1, CutoffBoundary.Excluded));
        IsWithin(1e-6, poverty.GetProperty("poverty_severity").GetDouble(), incomes.FosterGreerThorbecke(line, 2, CutoffBoundary.Excluded));
        IsWithin(1e-4, poverty.GetProperty("watts").GetDouble(), incomes.Watts(line, NonPositiveIncomes.AddNothing));
        IsPrinted(inequality.GetProperty("mean").GetRawText(), incomes.Mean);
        IsPrinted(inequality.GetProperty("gini").GetRawText(), incomes.Gini());
        IsPrinted(inequality.GetProperty("mld").GetRawText(), incomes.MeanLogDeviation(NonPositiveIncomes.TakeAsOne));
    }

    private static IncomeDistribution Survey(string name) => IncomeDistribution.Of(
        Csv("wbpip_synthetic/" + name + ".csv").Select(row => new WeightedIncome(row[1].Length == 0 ? null : Number(row[1]), Number(row[0]))));

    private static void IsPrinted(string printed, double? value)
    {
        var expected = decimal.Parse(printed, CultureInfo.InvariantCulture);
        Assert.Equal(expected, BinaryFraction.ToFraction(value!.Value).Round(expected.Scale));
    }

    private static void IsWithin(double tolerance, double expected, double? value) =>
        Assert.InRange(value!.Value, expected * (1 - tolerance), expected * (1 + tolerance));
}
