using System;
using System.Linq;
using System.Threading.Tasks;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Demo;
using Xunit;

namespace Twinning.GraphQL.Tests.Demo;

public sealed class DemoPlacesTests(DemoStore store) : IClassFixture<DemoStore>
{
    private static readonly DateOnly Before = new(2024, 1, 1);
    private static readonly DateOnly After = new(2025, 8, 1);

    [Fact]
    public async Task The_tree_is_sound() => Assert.Empty(LocalityRules.Judge((await store.RegistersAsync()).Areas));

    [Fact]
    public async Task Code_24065_was_Chư_Băh_and_is_Ia_Rbol()
    {
        var areas = (await store.RegistersAsync()).Areas;

        Assert.Equal("Chư Băh", Assert.Single(areas.FindByCode("24065", Before)).NameOn(Before));
        Assert.Equal("Ia Rbol", Assert.Single(areas.FindByCode("24065", After)).NameOn(After));
    }

    [Fact]
    public async Task Each_of_the_eight_communes_and_wards_has_three_villages()
    {
        var areas = (await store.RegistersAsync()).Areas;
        var communes = areas.Under(DemoPlaces.Town, Before, AreaLevel.Commune);

        Assert.Equal(8, communes.Count);
        Assert.Equal(4, communes.Count(commune => commune.Kind == "xã"));
        Assert.All(communes, commune => Assert.Equal(3, areas.VillagesUnder(commune.Id, Before).Count));
        Assert.Equal(
            Enumerable.Range(1, 24).Select(number => $"Bôn {number:00}"),
            areas.VillagesUnder(DemoPlaces.Town, Before).Select(village => areas.Find(village.Area)!.NameOn(Before)));
    }

    [Fact]
    public async Task A_village_lies_under_the_old_unit_to_the_end_of_June_2025_and_under_the_new_one_from_July()
    {
        var areas = (await store.RegistersAsync()).Areas;
        var village = DemoVillages.Id(17).Area;

        Assert.Equal("Chư Băh", areas.ParentOf(village, new DateOnly(2025, 6, 30))!.NameOn(Before));
        Assert.Equal("Ia Rbol", areas.ParentOf(village, new DateOnly(2025, 7, 1))!.NameOn(After));
        Assert.Equal(24, areas.VillagesUnder(Assert.Single(areas.FindByCode("52", After)).Id, After).Count);
    }

    [Fact]
    public async Task The_town_has_no_successor_but_corresponds_to_three_units_of_today()
    {
        var areas = (await store.RegistersAsync()).Areas;

        Assert.Empty(areas.LineageOf(DemoPlaces.Town));
        Assert.Equal(3, areas.CorrespondenceOf(DemoPlaces.Town, Before, After).Count);
    }
}
