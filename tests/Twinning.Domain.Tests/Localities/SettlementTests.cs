using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Xunit;
using static Twinning.Domain.Tests.Localities.SomeArea;

namespace Twinning.Domain.Tests.Localities;

public class SettlementTests
{
    [Theory]
    [InlineData("xã", SettlementType.Rural)]
    [InlineData("phường", SettlementType.Urban)]
    [InlineData("thị trấn", SettlementType.Urban)]
    [InlineData("Phường", SettlementType.Urban)]
    public void A_commune_is_rural_or_urban_by_its_kind(string kind, SettlementType expected)
    {
        Assert.Equal(expected, Settlement.Of(Commune(1, DayRange.Always) with { Kind = kind }));
    }

    [Fact]
    public void A_kind_that_no_source_places_is_neither()
    {
        Assert.Null(Settlement.Of(Commune(1, DayRange.Always) with { Kind = "đặc khu" }));
    }

    [Fact]
    public void Only_a_commune_is_placed_by_its_kind()
    {
        Assert.Null(Settlement.Of(District(1, DayRange.Always) with { Kind = "phường" }));
        Assert.Null(Settlement.Of(Village(1, DayRange.Always) with { Kind = "xã" }));
    }

    [Fact]
    public void A_village_lives_as_its_commune_does_on_the_day()
    {
        var tree = Tree(
            Commune(1, DayRange.Always),
            Commune(2, DayRange.Always) with { Kind = "phường" },
            Village(3, DayRange.Always).With((1, DayRange.Of(Day(2010), Day(2025, 6, 30))), (2, DayRange.Since(Day(2025, 7, 1)))));

        Assert.Null(tree.SettlementOn(new AreaId(3), Day(2009, 12, 31)));
        Assert.Equal(SettlementType.Rural, tree.SettlementOn(new AreaId(3), Day(2025, 6, 30)));
        Assert.Equal(SettlementType.Urban, tree.SettlementOn(new AreaId(3), Day(2025, 7, 1)));
    }

    [Fact]
    public void Communes_and_villages_of_the_published_tree_are_placed_and_nothing_above()
    {
        var tree = LocalitiesCsv.Tree;
        var day = Day(2020);

        Assert.Equal(SettlementType.Urban, tree.SettlementOn(LocalitiesCsv.IdOf("GSO-2004", "24041"), day));
        Assert.Equal(SettlementType.Rural, tree.SettlementOn(LocalitiesCsv.IdOf("GSO-2004", "24065"), day));
        Assert.Equal(SettlementType.Urban, tree.SettlementOn(LocalitiesCsv.Bon(1).Area, day));
        Assert.Null(tree.SettlementOn(LocalitiesCsv.IdOf("GSO-2004", "624"), day));
        Assert.Null(tree.SettlementOn(LocalitiesCsv.IdOf("GSO-2004", "64"), day));
        Assert.Null(tree.SettlementOn(LocalitiesCsv.IdOf("GSO-2004", "24041"), Day(2025, 7, 1)));
    }

    [Fact]
    public void Every_kind_quotes_the_statute_that_places_it()
    {
        Assert.All(Settlement.Kinds, kind => Assert.Equal(SourceKind.Statute, kind.Source.Kind));
        Assert.All(Settlement.Kinds, kind => Assert.Contains(kind.Kind, kind.Source.Quote));
    }
}
