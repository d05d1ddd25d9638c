using System;
using System.Linq;
using Twinning.Domain.Localities;
using Xunit;
using static Twinning.Domain.Tests.Localities.SomeArea;

namespace Twinning.Domain.Tests.Localities;

public class AreaTreeTests
{
    private static readonly AreaTree Tree = LocalitiesCsv.Tree;

    [Theory]
    [InlineData("2024-01-01", "Chư Băh", "GSO-2004")]
    [InlineData("2025-06-30", "Chư Băh", "GSO-2004")]
    [InlineData("2025-07-01", "Ia Rbol", "GSO-2025")]
    [InlineData("2025-08-01", "Ia Rbol", "GSO-2025")]
    public void Code_24065_changes_its_meaning_on_1_July_2025(string day, string name, string scheme)
    {
        var date = DateOnly.Parse(day, null);

        var area = Assert.Single(Tree.FindByCode("24065", date));

        Assert.Equal(name, area.NameOn(date));
        Assert.Equal(area, Assert.Single(Tree.FindByCode("24065", date, scheme)));
        Assert.Empty(Tree.FindByCode("24065", date, "another list"));
    }

    [Fact]
    public void A_code_may_mean_several_areas_under_several_schemes()
    {
        var tree = Tree(
            Province(2, DayRange.Always) with { Codes = [new("A", "52", DayRange.Always)] },
            Province(1, DayRange.Always) with { Codes = [new("B", "52", DayRange.Always), new("C", "52", DayRange.Always)] });

        Assert.Equal([1, 2], tree.FindByCode("52", Day(2020)).Select(area => area.Id.Value));
        Assert.Equal([2], tree.FindByCode("52", Day(2020), "A").Select(area => area.Id.Value));
        Assert.Empty(tree.FindByCode("053", Day(2020)));
    }

    [Fact]
    public void A_village_keeps_its_id_and_moves_to_another_commune_on_1_July_2025()
    {
        var village = LocalitiesCsv.Bon(6).Area;

        Assert.Equal("Chư Băh", Tree.ParentOf(village, Day(2025, 6, 30))!.NameOn(Day(2025, 6, 30)));
        Assert.Equal("Ia Rbol", Tree.ParentOf(village, Day(2025, 7, 1))!.NameOn(Day(2025, 7, 1)));
        Assert.Equal(2, Tree.Find(village)!.Parents.Count);
    }

    [Fact]
    public void The_areas_above_are_named_nearest_first_and_skip_the_district_once_it_is_gone()
    {
        string[] Above(DateOnly day) => [.. Tree.AncestorsOf(LocalitiesCsv.Bon(1).Area, day).Select(area => area.NameOn(day))];

        Assert.Equal(["Cheo Reo", "Ayun Pa", "Gia Lai", "Việt Nam"], Above(Day(2025, 6, 30)));
        Assert.Equal(["Ayun Pa", "Gia Lai", "Việt Nam"], Above(Day(2025, 7, 1)));
    }

    [Fact]
    public void All_eight_villages_lie_under_the_town_up_to_its_last_day_and_under_the_new_province_after()
    {
        var town = LocalitiesCsv.IdOf("GSO-2004", "624");
        var province = LocalitiesCsv.IdOf("GSO-2025", "52");

        Assert.Equal(8, Tree.VillagesUnder(town, Day(2025, 6, 30)).Count);
        Assert.Empty(Tree.VillagesUnder(town, Day(2025, 7, 1)));
        Assert.Empty(Tree.VillagesUnder(province, Day(2025, 6, 30)));
        Assert.Equal(8, Tree.VillagesUnder(province, Day(2025, 7, 1)).Count);
    }

    [Fact]
    public void A_new_commune_holds_the_villages_of_the_communes_that_went_into_it()
    {
        var villages = Tree.VillagesUnder(LocalitiesCsv.IdOf("GSO-2025", "24065"), Day(2025, 8, 1));

        Assert.Equal([LocalitiesCsv.Bon(5), LocalitiesCsv.Bon(6)], villages);
    }

    [Fact]
    public void A_village_counts_as_under_itself_only_when_villages_are_counted()
    {
        var village = LocalitiesCsv.Bon(1);

        Assert.Equal([village], Tree.VillagesUnder(village.Area, Day(2020)));
        Assert.Empty(Tree.Under(village.Area, Day(2020)));
        Assert.False(Tree.IsUnder(village.Area, village.Area, Day(2020)));
    }

    [Fact]
    public void Areas_below_are_found_at_every_level_or_at_one_each_before_what_lies_under_it()
    {
        var province = LocalitiesCsv.IdOf("GSO-2004", "64");

        var all = Tree.Under(province, Day(2020));

        Assert.Equal(1 + 8 + 8, all.Count);
        Assert.Equal([AreaLevel.District, AreaLevel.Commune, AreaLevel.Village], all.Take(3).Select(area => area.Level));
        Assert.Equal(8, Tree.Under(province, Day(2020), AreaLevel.Commune).Count);
        Assert.Equal("Ayun Pa", Assert.Single(Tree.ChildrenOf(province, Day(2020))).NameOn(Day(2020)));
    }

    [Fact]
    public void Being_under_an_area_depends_on_the_day()
    {
        var village = LocalitiesCsv.Bon(1).Area;
        var country = LocalitiesCsv.IdOf("ISO-3166", "VN");
        var town = LocalitiesCsv.IdOf("GSO-2004", "624");

        Assert.True(Tree.IsUnder(village, town, Day(2025, 6, 30)));
        Assert.False(Tree.IsUnder(village, town, Day(2025, 7, 1)));
        Assert.True(Tree.IsUnder(village, country, Day(2025, 7, 1)));
        Assert.False(Tree.IsUnder(country, village, Day(2025, 7, 1)));
    }

    [Fact]
    public void A_village_is_below_only_on_the_days_it_exists()
    {
        var tree = Tree(
            Commune(1, DayRange.Always),
            Village(2, DayRange.Of(Day(2018, 3, 1), Day(2021, 3, 31))).With((1, DayRange.Always)));

        Assert.Empty(tree.VillagesUnder(new AreaId(1), Day(2018, 2, 28)));
        Assert.Single(tree.VillagesUnder(new AreaId(1), Day(2018, 3, 1)));
        Assert.Single(tree.VillagesUnder(new AreaId(1), Day(2021, 3, 31)));
        Assert.Empty(tree.VillagesUnder(new AreaId(1), Day(2021, 4, 1)));
        Assert.Null(tree.ParentOf(new AreaId(2), Day(2021, 4, 1)));
    }

    [Fact]
    public void The_lineage_of_an_area_tells_what_it_came_of_and_what_came_of_it()
    {
        var lineage = Tree.LineageOf(LocalitiesCsv.IdOf("GSO-2025", "24065"));

        Assert.Equal(["24064", "24065"], lineage.Select(step => Tree.Find(step.From)!.Codes[0].Code));
        Assert.All(lineage, step => Assert.Equal("1664/NQ-UBTVQH15", step.DecidingDocument!.Number));
        Assert.Empty(Tree.LineageOf(LocalitiesCsv.IdOf("GSO-2004", "624")));
    }

    [Fact]
    public void An_area_renamed_is_told_once_in_its_lineage()
    {
        var tree = new AreaTree([Commune(1, DayRange.Always)], [Renamed(1, Day(2020))]);

        Assert.Single(tree.LineageOf(new AreaId(1)));
    }

    [Fact]
    public void Areas_are_listed_by_id_and_unknown_ones_give_nothing()
    {
        var unknown = new AreaId(404);

        Assert.Equal(Tree.Areas.OrderBy(area => area.Id.Value), Tree.Areas);
        Assert.Null(Tree.Find(unknown));
        Assert.Null(Tree.ParentOf(unknown, Day(2020)));
        Assert.Empty(Tree.ChildrenOf(unknown, Day(2020)));
        Assert.Empty(Tree.AncestorsOf(unknown, Day(2020)));
        Assert.Empty(Tree.Under(unknown, Day(2020)));
        Assert.Empty(Tree.VillagesUnder(unknown, Day(2020)));
        Assert.Empty(Tree.CorrespondenceOf(unknown, Day(2020), Day(2026)));
        Assert.Null(Tree.SettlementOn(unknown, Day(2020)));
    }

    [Fact]
    public void An_id_is_given_once()
    {
        Assert.Throws<ArgumentException>(() => Tree(Commune(1, DayRange.Always), Village(1, DayRange.Always)));
    }

    [Fact]
    public void Twelve_thousand_villages_are_answered_for_without_searching_them_all()
    {
        var provinces = Enumerable.Range(1, 34).Select(id => Province(id, DayRange.Always, 0));
        var communes = Enumerable.Range(0, 3_000).Select(i => Commune(1_000 + i, DayRange.Always, 1 + (i % 34)));
        var villages = Enumerable.Range(0, 12_000).Select(i => Village(10_000 + i, DayRange.Always, 1_000 + (i % 3_000)));
        var tree = new AreaTree([Country(0), .. provinces, .. communes, .. villages], []);
        var day = Day(2025, 7, 1);

        Assert.Equal(12_000, tree.VillagesUnder(new AreaId(0), day).Count);
        Assert.Equal(12_000, tree.Areas.Count(area => area.Level == AreaLevel.Village && tree.IsUnder(area.Id, new AreaId(0), day)));
        Assert.Equal(12_000, Enumerable.Range(1, 34).Sum(id => tree.VillagesUnder(new AreaId(id), day).Count));
        Assert.Equal(12_000, Enumerable.Range(0, 3_000).Sum(i => tree.CorrespondenceOf(new AreaId(1_000 + i), day, day).Count) * 4);
    }

    [Fact]
    public void A_tree_that_goes_round_in_circles_still_answers()
    {
        var tree = Tree(Commune(1, DayRange.Always, 2), Commune(2, DayRange.Always, 1));

        Assert.Equal([2], tree.AncestorsOf(new AreaId(1), Day(2020)).Select(area => area.Id.Value));
        Assert.Equal([2], tree.Under(new AreaId(1), Day(2020)).Select(area => area.Id.Value));
    }
}
