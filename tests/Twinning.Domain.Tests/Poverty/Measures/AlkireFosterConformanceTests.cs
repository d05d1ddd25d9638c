using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Twinning.Domain.Poverty.Measures;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Measures.Conformance;

namespace Twinning.Domain.Tests.Poverty.Measures;

public class AlkireFosterConformanceTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_teaching_example_of_Alkire_and_Foster_in_af_4x4(int k)
    {
        var file = Json("af_4x4/af_4x4.json");
        var expected = file.GetProperty("expected_by_k_of_4").GetProperty(Fraction.Of(k).ToString());
        var weights = IndicatorWeights.Of(file.GetProperty("weights").Fractions());

        var result = AlkireFoster.Measure(SomeProfile.OfMatrix(file.GetProperty("deprivation_matrix").Matrix()), weights, PovertyCutoff.OfCount(k, 4));

        Rounds(expected.GetProperty("H"), result.Incidence);
        Rounds(expected.GetProperty("A"), result.Intensity);
        Rounds(expected.GetProperty("M0"), result.AdjustedHeadcountRatio);
        Rounds(expected.GetProperty("censored_headcount"), result.CensoredHeadcountRatios);
        Rounds(expected.GetProperty("pct_contribution"), result.Contributions);
    }

    [Fact]
    public void The_deprivation_scores_in_af_4x4()
    {
        var file = Json("af_4x4/af_4x4.json");
        var counts = file.GetProperty("deprivation_counts").EnumerateArray().Select(count => Fraction.Of(count.GetInt32(), 4));

        Assert.Equal(counts, file.GetProperty("deprivation_matrix").Matrix().Select(row => IndicatorWeights.Equal(4).ScoreOf(SomeProfile.Bits(row))));
    }

    [Fact]
    public void The_simple_deprivation_profile_of_mpindex_in_mpindex_simple_4x4()
    {
        var file = Json("mpindex_simple_4x4/mpindex_4x4.json");
        var matrix = file.GetProperty("deprivation_matrix").Matrix();
        var (asserted, computed) = (file.GetProperty("asserted_in_source"), file.GetProperty("computed_here"));
        var weights = IndicatorWeights.Nested(2, 2);
        Assert.Equal(file.GetProperty("weights").Fractions(), weights.Weights);

        var parts = AlkireFoster.Decompose(Groups(file.GetProperty("groups"), matrix), weights, PovertyCutoff.Of(Fraction.Of(1, 2)));

        Rounds(asserted.GetProperty("H"), parts.Whole.Incidence);
        Rounds(asserted.GetProperty("A"), parts.Whole.Intensity);
        Rounds(asserted.GetProperty("MPI"), parts.Whole.AdjustedHeadcountRatio);
        Assert.Equal(Fraction.One, Sum(parts.Whole.Contributions));
        Rounds(computed.GetProperty("censored_headcount"), parts.Whole.CensoredHeadcountRatios);
        Rounds(computed.GetProperty("pct_contribution"), parts.Whole.Contributions);
        foreach (var group in parts.Groups)
        {
            Rounds(computed.GetProperty(group.Name).GetProperty("H"), group.Result.Incidence);
            Rounds(computed.GetProperty(group.Name).GetProperty("A"), group.Result.Intensity);
            Rounds(computed.GetProperty(group.Name).GetProperty("M0"), group.Result.AdjustedHeadcountRatio);
        }
    }

    [Fact]
    public void The_vignette_of_mpitbR_in_mpitbR_vignette_5x4()
    {
        var file = Json("mpitbR_vignette_5x4/mpitbR_5x4.json");
        var matrix = file.GetProperty("deprivation_matrix").Matrix();
        var (printed, exact) = (file.GetProperty("printed_in_source"), file.GetProperty("exact"));
        var weights = IndicatorWeights.Of(file.GetProperty("weights").Fractions());

        var parts = AlkireFoster.Decompose(Groups(file.GetProperty("subgroups"), matrix), weights, PovertyCutoff.Of(Fraction.Of(1, 2)));
        var (north, south) = (parts.Groups[0], parts.Groups[1]);

        Assert.Equal(printed.GetProperty("c").Fractions(), matrix.Select(row => weights.ScoreOf(SomeProfile.Bits(row))));
        foreach (var source in new[] { printed, exact })
        {
            Rounds(source.GetProperty("M0"), parts.Whole.AdjustedHeadcountRatio);
            Rounds(source.GetProperty("H"), parts.Whole.Incidence);
            Rounds(source.GetProperty("North_M0"), north.Result.AdjustedHeadcountRatio);
        }

        Rounds(printed.GetProperty("A_pct"), parts.Whole.Intensity, 100);
        Rounds(printed.GetProperty("uncensored_headcount_pct"), parts.Whole.UncensoredHeadcountRatios, 100);
        Rounds(printed.GetProperty("censored_headcount_pct"), parts.Whole.CensoredHeadcountRatios, 100);
        Rounds(exact.GetProperty("A"), parts.Whole.Intensity);
        Rounds(exact.GetProperty("uncensored_headcount"), parts.Whole.UncensoredHeadcountRatios);
        Rounds(exact.GetProperty("censored_headcount"), parts.Whole.CensoredHeadcountRatios);
        Rounds(exact.GetProperty("pct_contribution"), parts.Whole.Contributions);
        Rounds(exact.GetProperty("South_M0"), south.Result.AdjustedHeadcountRatio);
        Rounds(exact.GetProperty("South_H"), south.Result.Incidence);
        Rounds(printed.GetProperty("population_share").GetProperty("North"), north.PopulationShare);
        Rounds(printed.GetProperty("population_share").GetProperty("South"), south.PopulationShare);
    }

    [Fact]
    public void What_the_vignette_of_mpitbR_prints_otherwise_is_a_truncation_and_a_rounding_that_sums_to_100()
    {
        var printed = Json("mpitbR_vignette_5x4/mpitbR_5x4.json").GetProperty("printed_in_source");
        var exact = new[] { Fraction.Of(2, 7), Fraction.Of(1, 7), Fraction.Of(3, 7), Fraction.Of(1, 7) };

        Assert.Equal(0.416m, printed.GetProperty("South_M0").GetDecimal());
        Assert.Equal(416, (int)(Fraction.Of(5, 12) * Fraction.Of(1000)).Round(9));
        Assert.All(
            printed.GetProperty("pct_contribution").EnumerateArray().Zip(exact),
            pair => Assert.InRange(pair.First.GetDecimal() - pair.Second.Percent(10), -0.01m, 0.01m));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void The_thirty_persons_of_the_MPI_package_in_nectec_mpi_30x11(int k)
    {
        var expected = Json("nectec_mpi_30x11/expected.json").GetProperty("expected").GetProperty(Fraction.Of(k).ToString());

        var parts = AlkireFoster.Decompose(Regions(), IndicatorWeights.Equal(11), PovertyCutoff.OfCount(k, 11));

        Assert.Equal(6, parts.Groups.Count);
        foreach (var (name, result) in parts.Groups.Select(group => (group.Name, group.Result)).Append(("ALL", parts.Whole)))
        {
            var row = expected.GetProperty(name);
            RoundsToTwelvePlaces(row.GetProperty("H"), result.Incidence);
            RoundsToTwelvePlaces(row.GetProperty("A"), result.Intensity);
            RoundsToTwelvePlaces(row.GetProperty("M0"), result.AdjustedHeadcountRatio);
            if (name != "ALL")
            {
                Assert.Equal((row.GetProperty("total").GetInt64(), row.GetProperty("poor").GetInt64()), (result.Total, result.Poor));
            }
        }
    }

    [Fact]
    public void The_row_that_the_MPI_package_prints_for_Bastia_in_nectec_mpi_30x11()
    {
        var printed = Json("nectec_mpi_30x11/expected.json").GetProperty("printed_in_source_README_for_k3").GetProperty("Bastia");

        var bastia = AlkireFoster.Decompose(Regions(), IndicatorWeights.Equal(11), PovertyCutoff.OfCount(3, 11)).Groups.Single(group => group.Name == "Bastia");

        Assert.Equal((printed.GetProperty("total").GetInt64(), printed.GetProperty("poors").GetInt64()), (bastia.Result.Total, bastia.Result.Poor));
        Rounds(printed.GetProperty("H"), bastia.Result.Incidence);
        Rounds(printed.GetProperty("A"), bastia.Result.Intensity);
        Rounds(printed.GetProperty("M0"), bastia.Result.AdjustedHeadcountRatio);
        decimal[] contributions = [.1111m, .1111m, .1111m, .2222m, 0, .2222m, 0, .1111m, 0, .1111m, 0];
        Assert.Equal(contributions, bastia.Result.Contributions.Select(part => part.Value!.Value.Round(4)));
    }

    [Theory]
    [InlineData(1, 30, "1", "0.527273", "0.527273")]
    [InlineData(3, 28, "0.933333", "0.551948", "0.515152")]
    [InlineData(5, 24, "0.8", "0.590909", "0.472727")]
    [InlineData(6, 17, "0.566667", "0.647059", "0.366667")]
    [InlineData(11, 0, "0", null, "0")]
    public void The_thirty_persons_of_the_MPI_package_at_five_cutoffs(int k, int poor, string h, string? a, string m0)
    {
        var whole = AlkireFoster.Decompose(Regions(), IndicatorWeights.Equal(11), PovertyCutoff.OfCount(k, 11)).Whole;

        Assert.Equal((30, poor), (whole.Total, whole.Poor));
        Assert.Equal(Dec(h), whole.Incidence.Value!.Value.Round(6));
        Assert.Equal(a is null ? null : Dec(a), whole.Intensity.Value?.Round(6));
        Assert.Equal(Dec(m0), whole.AdjustedHeadcountRatio.Value!.Value.Round(6));
        Assert.Equal(poor > 0, whole.Contributions.All(part => part.IsDefined));
    }

    [Fact]
    public void The_thirty_persons_of_the_MPI_package_by_indicator_at_three_deprivations()
    {
        var whole = AlkireFoster.Decompose(Regions(), IndicatorWeights.Equal(11), PovertyCutoff.OfCount(3, 11)).Whole;

        Assert.Equal([17, 14, 17, 18, 18, 17, 15, 16, 12, 13, 17], whole.UncensoredHeadcountRatios.Select(ratio => (int)ratio.Numerator.Numerator));
        Assert.Equal([16, 14, 17, 18, 17, 17, 13, 16, 12, 13, 17], whole.CensoredHeadcountRatios.Select(ratio => (int)ratio.Numerator.Numerator));
        decimal[] contributions = [.094118m, .082353m, .1m, .105882m, .1m, .1m, .076471m, .094118m, .070588m, .076471m, .1m];
        Assert.Equal(contributions, whole.Contributions.Select(part => part.Value!.Value.Round(6)));
    }

    // The expected values are sums of binary fractions, off in their last digits.
    private static void RoundsToTwelvePlaces(JsonElement expected, Measured measured) =>
        Assert.Equal(Math.Round(expected.GetDecimal(), 12), measured.Value!.Value.Round(12));

    private static decimal Dec(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static Fraction Sum(IEnumerable<Measured> parts) => parts.Select(part => part.Value!.Value).Aggregate(Fraction.Add);

    private static ProfileGroup[] Groups(JsonElement groups, IReadOnlyList<IReadOnlyList<int>> matrix) =>
        [.. groups.EnumerateObject().Select(group => new ProfileGroup(
            group.Name, SomeProfile.OfMatrix(group.Value.EnumerateArray().Select(row => matrix[row.GetInt32()]))))];

    private static ProfileGroup[] Regions() =>
        [.. Csv("nectec_mpi_30x11/data.csv").GroupBy(row => row[11]).Select(region => new ProfileGroup(
            region.Key, SomeProfile.OfMatrix(region.Select(row => row[..11].Select(cell => cell == "1" ? 1 : 0).ToArray()))))];
}
