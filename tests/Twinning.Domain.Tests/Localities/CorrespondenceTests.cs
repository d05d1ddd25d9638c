using System;
using System.Linq;
using Twinning.Domain.Localities;
using Xunit;
using static Twinning.Domain.Tests.Localities.SomeArea;

namespace Twinning.Domain.Tests.Localities;

public class CorrespondenceTests
{
    private static readonly DateOnly Old = Day(2020, 12, 31);
    private static readonly DateOnly New = Day(2025, 8, 1);

    [Fact]
    public void The_town_of_2020_is_three_whole_units_of_todays_map()
    {
        Assert.Equal("24044 Whole, 24065 Whole, 24073 Whole", Published("GSO-2004", "624", Old, New));
    }

    [Theory]
    [InlineData("24065", "24065 Part")]
    [InlineData("24064", "24065 Part")]
    [InlineData("24041", "24044 Part")]
    [InlineData("64", "52 Whole")]
    [InlineData("VN", "VN Whole")]
    public void A_unit_of_2020_is_found_on_todays_map(string code, string expected)
    {
        Assert.Equal(expected, Published("GSO-2004", code, Old, New));
    }

    [Theory]
    [InlineData("24065", "24064 Whole, 24065 Whole")]
    [InlineData("24044", "24041 Whole, 24042 Whole, 24044 Whole, 24045 Whole")]
    [InlineData("52", "64 Whole")]
    public void A_unit_of_today_is_found_on_the_map_of_2020(string code, string expected)
    {
        Assert.Equal(expected, Published("GSO-2025", code, New, Old));
    }

    [Fact]
    public void The_map_changes_between_30_June_and_1_July_2025()
    {
        Assert.Equal("24065 Whole", Published("GSO-2004", "24065", Old, Day(2025, 6, 30)));
        Assert.Equal("24065 Part", Published("GSO-2004", "24065", Day(2025, 6, 30), Day(2025, 7, 1)));
        Assert.Empty(Published("GSO-2004", "24065", Day(2025, 7, 1), New));
        Assert.Empty(Published("GSO-2025", "24065", Day(2025, 6, 30), Old));
    }

    [Fact]
    public void A_province_is_only_a_part_once_the_tree_knows_the_other_one_that_went_into_it()
    {
        var other = Province(900, DayRange.UpTo(Day(2025, 6, 30)), LocalitiesCsv.IdOf("ISO-3166", "VN").Value);
        var joined = LocalitiesCsv.IdOf("GSO-2025", "52");
        var tree = new AreaTree(
            [.. LocalitiesCsv.Areas, other],
            [.. LocalitiesCsv.Lineage, Merged(900, joined.Value, Day(2025, 7, 1))]);

        var found = Assert.Single(tree.CorrespondenceOf(LocalitiesCsv.IdOf("GSO-2004", "64"), Old, New));

        Assert.Equal(new AreaCorrespondence(joined, CorrespondenceExtent.Part), found);
    }

    [Fact]
    public void A_village_stays_itself_while_its_commune_changes()
    {
        var village = LocalitiesCsv.Bon(6).Area;

        var found = Assert.Single(LocalitiesCsv.Tree.CorrespondenceOf(village, Old, New));

        Assert.Equal(new AreaCorrespondence(village, CorrespondenceExtent.Whole), found);
    }

    [Fact]
    public void Lineage_is_followed_through_many_steps()
    {
        // 1 → 2 → (with 3) 4 → 5, each step in another year.
        var tree = new AreaTree(
            [
                Commune(1, DayRange.UpTo(Day(2007, 12, 31))),
                Commune(2, DayRange.Of(Day(2008), Day(2013, 12, 31))),
                Commune(3, DayRange.UpTo(Day(2013, 12, 31))),
                Commune(4, DayRange.Of(Day(2014), Day(2025, 6, 30))),
                Commune(5, DayRange.Since(Day(2025, 7, 1))),
            ],
            [Merged(4, 5, Day(2025, 7, 1)), Merged(1, 2, Day(2008)), Merged(2, 4, Day(2014)), Merged(3, 4, Day(2014))]);

        Assert.Empty(LocalityRules.Judge(tree));
        Assert.Equal("5 Part", Found(tree, 1, Day(2000), Day(2026)));
        Assert.Equal("5 Part", Found(tree, 3, Day(2000), Day(2026)));
        Assert.Equal("5 Whole", Found(tree, 4, Day(2020), Day(2026)));
        Assert.Equal("2 Whole", Found(tree, 1, Day(2000), Day(2013, 12, 31)));
        Assert.Equal("1 Whole, 3 Whole", Found(tree, 5, Day(2026), Day(2000)));
        Assert.Equal("2 Whole, 3 Whole", Found(tree, 5, Day(2026), Day(2010)));
    }

    [Fact]
    public void An_area_that_goes_on_after_a_split_is_itself_and_the_new_one()
    {
        var tree = new AreaTree(
            [Commune(1, DayRange.Always), Commune(2, DayRange.Since(Day(2010)))],
            [Split(1, 2, Day(2010))]);

        Assert.Equal("1 Whole, 2 Whole", Found(tree, 1, Day(2009, 12, 31), Day(2010)));
        Assert.Equal("1 Whole", Found(tree, 1, Day(2010), Day(2020)));
        Assert.Equal("1 Part", Found(tree, 2, Day(2010), Day(2009, 12, 31)));
    }

    [Fact]
    public void An_area_that_ends_by_a_split_is_the_areas_made_of_it()
    {
        var tree = new AreaTree(
            [Commune(1, DayRange.UpTo(Day(2009, 12, 31))), Commune(2, DayRange.Since(Day(2010))), Commune(3, DayRange.Since(Day(2010)))],
            [Split(1, 2, Day(2010)), Split(1, 3, Day(2010))]);

        Assert.Empty(LocalityRules.Judge(tree));
        Assert.Equal("2 Whole, 3 Whole", Found(tree, 1, Day(2000), Day(2020)));
        Assert.Equal("1 Part", Found(tree, 3, Day(2020), Day(2000)));
    }

    [Fact]
    public void A_part_that_comes_back_makes_the_area_whole_again()
    {
        var tree = new AreaTree(
            [Commune(1, DayRange.Always), Commune(2, DayRange.Of(Day(2010), Day(2019, 12, 31)))],
            [Split(1, 2, Day(2010)), Merged(2, 1, Day(2020))]);

        Assert.Equal("1 Whole", Found(tree, 1, Day(2000), Day(2024)));
        Assert.Equal("1 Part", Found(tree, 1, Day(2015), Day(2024)));
        Assert.Equal("1 Part", Found(tree, 2, Day(2015), Day(2024)));
    }

    [Fact]
    public void An_area_that_takes_another_in_is_afterwards_only_partly_what_it_was()
    {
        var tree = new AreaTree(
            [Commune(1, DayRange.Always), Commune(2, DayRange.UpTo(Day(2019, 12, 31)))],
            [Merged(2, 1, Day(2020))]);

        Assert.Equal("1 Part", Found(tree, 1, Day(2019, 12, 31), Day(2020)));
        Assert.Equal("1 Whole, 2 Whole", Found(tree, 1, Day(2020), Day(2019, 12, 31)));
    }

    [Fact]
    public void What_an_area_takes_in_on_the_day_of_a_split_is_not_in_the_part_split_off()
    {
        var tree = new AreaTree(
            [Commune(1, DayRange.Always), Commune(2, DayRange.Since(Day(2020))), Commune(3, DayRange.UpTo(Day(2019, 12, 31)))],
            [Split(1, 2, Day(2020)), Merged(3, 1, Day(2020))]);

        Assert.Equal("1 Part, 2 Whole", Found(tree, 1, Day(2019), Day(2021)));
        Assert.Equal("1 Part", Found(tree, 2, Day(2021), Day(2019)));
        Assert.Equal("1 Part", Found(tree, 3, Day(2019), Day(2021)));
    }

    [Fact]
    public void A_renaming_changes_nothing()
    {
        var tree = new AreaTree([Commune(1, DayRange.Always)], [Renamed(1, Day(2020))]);

        Assert.Equal("1 Whole", Found(tree, 1, Day(2019), Day(2021)));
        Assert.Equal("1 Whole", Found(tree, 1, Day(2021), Day(2019)));
    }

    [Fact]
    public void A_district_that_joined_another_before_the_level_ended_is_only_its_own_communes()
    {
        // District 1 (commune 11) went into district 2 (commune 12) on 1 January 2020; district 2 ended on 30 June 2025 with its level.
        var tree = new AreaTree(
            [
                District(1, DayRange.UpTo(Day(2019, 12, 31))),
                District(2, DayRange.UpTo(Day(2025, 6, 30))),
                Commune(11, DayRange.Always).With((1, DayRange.UpTo(Day(2019, 12, 31))), (2, DayRange.Of(Day(2020), Day(2025, 6, 30)))),
                Commune(12, DayRange.Always).With((2, DayRange.UpTo(Day(2025, 6, 30)))),
            ],
            [Merged(1, 2, Day(2020))]);

        Assert.Empty(LocalityRules.Judge(tree));
        Assert.Equal("2 Part", Found(tree, 1, Day(2019), Day(2024)));
        Assert.Equal("11 Whole", Found(tree, 1, Day(2019), New));
        Assert.Equal("12 Whole", Found(tree, 2, Day(2019), New));
        Assert.Equal("11 Whole, 12 Whole", Found(tree, 2, Day(2024), New));
    }

    [Fact]
    public void Where_lineage_leads_only_part_of_the_way_the_areas_below_tell_the_rest()
    {
        // Part of district 1 (commune 11) became province 3, which still stands; the rest (commune 12) ended with its level.
        var tree = new AreaTree(
            [
                District(1, DayRange.UpTo(Day(2025, 6, 30))),
                Province(3, DayRange.Since(Day(2020))),
                Commune(11, DayRange.Always).With((1, DayRange.UpTo(Day(2019, 12, 31))), (3, DayRange.Since(Day(2020)))),
                Commune(12, DayRange.Always).With((1, DayRange.UpTo(Day(2025, 6, 30)))),
            ],
            [Split(1, 3, Day(2020))]);

        Assert.Equal("3 Whole, 12 Whole", Found(tree, 1, Day(2019), New));
    }

    [Fact]
    public void A_level_that_began_without_lineage_corresponds_backward_to_what_lies_below()
    {
        var tree = Tree(District(1, DayRange.Since(Day(2010))), Commune(11, DayRange.Always).With((1, DayRange.Since(Day(2010)))));

        Assert.Equal("11 Whole", Found(tree, 1, Day(2020), Day(2000)));
    }

    [Fact]
    public void A_village_that_was_dissolved_corresponds_to_nothing()
    {
        Assert.Empty(Found(Tree(Village(1, DayRange.UpTo(Day(2019, 12, 31)))), 1, Day(2019), Day(2020)));
    }

    [Fact]
    public void Lineage_into_an_area_the_tree_does_not_know_leads_to_the_areas_below()
    {
        var tree = new AreaTree(
            [Commune(1, DayRange.UpTo(Day(2019, 12, 31))), Village(2, DayRange.Always).With((1, DayRange.UpTo(Day(2019, 12, 31))))],
            [Merged(1, 9, Day(2020))]);

        Assert.Equal("2 Whole", Found(tree, 1, Day(2019), Day(2021)));
    }

    private static string Found(AreaTree tree, long area, DateOnly of, DateOnly on) =>
        string.Join(", ", tree.CorrespondenceOf(new AreaId(area), of, on).Select(found => $"{found.Area.Value} {found.Extent}"));

    private static string Published(string scheme, string code, DateOnly of, DateOnly on)
    {
        var tree = LocalitiesCsv.Tree;
        return string.Join(", ", tree.CorrespondenceOf(LocalitiesCsv.IdOf(scheme, code), of, on)
            .Select(found => $"{tree.Find(found.Area)!.Codes[0].Code} {found.Extent}"));
    }
}
