using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Demo;
using Twinning.GraphQL.Storage.Rows;
using Xunit;

namespace Twinning.GraphQL.Tests.Demo;

public sealed class DemoReturnsTests(DemoStore store) : IClassFixture<DemoStore>
{
    [Fact]
    public async Task All_published_returns_are_held_with_their_digits_as_printed()
    {
        var returns = await store.RowsAsync<PovertyReturnRow>();
        var baseline = returns.Single(row => row is { Year: 2021, Population: PopulationBase.Minority });

        Assert.Equal(17, returns.Count);
        Assert.Equal(("25.58", "15.70"), (baseline.PrintedPoorPercent, baseline.PrintedNearPoorPercent));
        Assert.Equal((ReturnKind.Baseline, "VN-2022", 40475L), (baseline.Kind, baseline.Standard, baseline.Poor.End));
        Assert.All(returns, row => Assert.NotEmpty(row.Source));
    }

    [Fact]
    public async Task The_towns_returns_are_1033_and_75()
    {
        var town = (await store.RowsAsync<PovertyReturnRow>()).Where(row => row.AreaId == DemoPlaces.Town.Value).ToList();

        Assert.Equal([(2016, 1033L, null), (2020, 75L, 4135L)], town.Select(row => (row.Year, row.Poor.End, row.Households)));
        Assert.Contains("the day is an assumption", town[0].Note, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task Their_export_begins_each_line_as_the_published_file_does()
    {
        using var published = new StreamReader(EmbeddedData.Open("poverty-returns.csv"));
        var expected = (await published.ReadToEndAsync(TestContext.Current.CancellationToken)).TrimEnd('\n').Split('\n');
        var exported = Encoding.UTF8.GetString(await store.ExportAsync()).TrimEnd('\n').Split('\n');

        Assert.Equal(expected.Length, exported.Length);
        Assert.All(expected.Zip(exported), pair => Assert.StartsWith(pair.First, pair.Second, System.StringComparison.Ordinal));
    }
}
