using System;
using System.Linq;
using CsCheck;
using Twinning.Domain.Localities;
using Xunit;

namespace Twinning.Domain.Tests.Localities;

public class AreaTreePropertyTests
{
    private static readonly Gen<(RandomHistory History, DateOnly Day, DateOnly Other)> AnyDays =
        Gen.Select(RandomHistory.Any, Gen.Int[0, 13], Gen.Int[0, 13]).Select((history, day, other) =>
            (history, Within(history, day), Within(history, other)));

    [Fact]
    public void A_history_of_mergers_splits_and_moves_keeps_every_rule()
    {
        RandomHistory.Any.Sample(history => Assert.Empty(LocalityRules.Judge(history.Tree)));
    }

    [Fact]
    public void Every_village_under_an_area_is_under_exactly_one_of_its_children()
    {
        AnyDays.Sample(sample =>
        {
            foreach (var area in sample.History.Tree.Areas.Where(area => area.Level != AreaLevel.Village))
            {
                var children = sample.History.Tree.ChildrenOf(area.Id, sample.Day);
                Assert.Equal(
                    sample.History.Tree.VillagesUnder(area.Id, sample.Day).OrderBy(village => village.Value),
                    children.SelectMany(child => sample.History.Tree.VillagesUnder(child.Id, sample.Day)).OrderBy(village => village.Value));
            }
        });
    }

    [Fact]
    public void What_lies_under_an_area_is_what_has_it_above()
    {
        AnyDays.Sample(sample =>
        {
            var tree = sample.History.Tree;
            foreach (var area in tree.Areas)
            {
                Assert.Equal(
                    tree.Areas.Where(other => tree.AncestorsOf(other.Id, sample.Day).Contains(area)).Select(other => other.Id.Value),
                    tree.Under(area.Id, sample.Day).Select(other => other.Id.Value).Order());
            }
        });
    }

    [Fact]
    public void Going_to_another_map_and_back_finds_the_area_or_what_lies_under_it()
    {
        AnyDays.Sample(sample =>
        {
            var tree = sample.History.Tree;
            foreach (var area in tree.Areas)
            {
                Assert.All(tree.CorrespondenceOf(area.Id, sample.Day, sample.Other), there => Assert.Contains(
                    tree.CorrespondenceOf(there.Area, sample.Other, sample.Day),
                    back => back.Area == area.Id || tree.IsUnder(back.Area, area.Id, sample.Day)));
            }
        });
    }

    [Fact]
    public void Every_area_on_one_map_is_on_the_other_and_its_units_exist_there()
    {
        AnyDays.Sample(sample =>
        {
            var tree = sample.History.Tree;
            foreach (var area in tree.Areas.Where(area => area.Days.Contains(sample.Day) && area.Level != AreaLevel.District))
            {
                var there = tree.CorrespondenceOf(area.Id, sample.Day, sample.Other);
                Assert.NotEmpty(there);
                Assert.All(there, unit => Assert.True(tree.Find(unit.Area)!.Days.Contains(sample.Other)));
            }
        });
    }

    [Fact]
    public void A_whole_unit_belongs_to_one_commune_alone_and_a_part_to_several()
    {
        AnyDays.Sample(sample =>
        {
            var tree = sample.History.Tree;
            var claims = tree.Areas
                .Where(area => area.Level == AreaLevel.Commune)
                .SelectMany(area => tree.CorrespondenceOf(area.Id, sample.Day, sample.Other))
                .GroupBy(unit => unit.Area);
            Assert.All(claims, claim => Assert.Equal(claim.Count() == 1, claim.All(unit => unit.Extent == CorrespondenceExtent.Whole)));
            Assert.All(claims, claim => Assert.Equal(claim.Count() > 1, claim.All(unit => unit.Extent == CorrespondenceExtent.Part)));
        });
    }

    private static DateOnly Within(RandomHistory history, int days)
    {
        var day = RandomHistory.First.AddDays(days);
        return day > history.Last ? history.Last : day;
    }
}
