using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Twinning.Domain;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Classification;
using Twinning.GraphQL.Demo;
using Twinning.GraphQL.Storage.Rows;
using Xunit;

namespace Twinning.GraphQL.Tests.Demo;

public sealed class DemoHouseholdsTests(DemoStore store) : IClassFixture<DemoStore>
{
    [Fact]
    public async Task The_same_4135_households_with_20413_people_go_through_all_five_rounds()
    {
        var rounds = await RoundsAsync();

        Assert.Equal([1L, 2, 3, 4, 5], rounds.Keys.Order());
        foreach (var (_, households) in rounds)
        {
            Assert.Equal(4135, households.Count);
            Assert.Equal(20413, households.Sum(household => household.Members));
            Assert.Equal(rounds[1].Select(Who), households.Select(Who));
            Assert.All(households, household => Assert.True(household.IsMinority));
        }

        static (long Id, long Village, int Members) Who(HouseholdReviewRow row) => (row.Id, row.VillageId, row.Members);
    }

    [Fact]
    public async Task The_rounds_begin_with_1033_poor_and_end_with_75()
    {
        var rounds = await RoundsAsync();

        Assert.Equal([1033, 812, 540, 286, 75], rounds.OrderBy(round => round.Key).Select(round => Count(round.Value, PovertyStatus.Poor)));
    }

    [Fact]
    public async Task The_rates_are_those_of_the_towns_figures()
    {
        var rounds = await RoundsAsync();
        var (first, last) = (Rate(rounds[1]), Rate(rounds[5]));

        Assert.Equal((24.98m, 1.81m, -23.17m), (first.Percent(2), last.Percent(2), (last - first).Percent(2)));

        static Fraction Rate(IReadOnlyCollection<HouseholdReviewRow> round) => Fraction.Of(Count(round, PovertyStatus.Poor), round.Count);
    }

    [Fact]
    public async Task What_was_found_of_each_household_makes_it_what_it_is_recorded_as()
    {
        var standard = PovertyStandards.Vn2016;
        var households = (await RoundsAsync()).SelectMany(round => round.Value).ToList();

        Assert.Equal(5 * 4135, households.Count);
        Assert.All(households, household => Assert.Equal(household.Status, HouseholdClassification.Classify(
            household.Settlement!.Value,
            new Dong(household.IncomePerPerson!.Value),
            Deprivations.Of((ushort)household.Deprived, (ushort)household.Known),
            standard).Status));
    }

    [Fact]
    public async Task Villages_differ_and_none_is_small()
    {
        var villages = (await RoundsAsync())[5].GroupBy(row => row.VillageId).ToList();

        Assert.Equal(24, villages.Count);
        Assert.All(villages, village => Assert.True(village.Count() >= 60));
        Assert.True(villages.Select(village => village.Count()).Distinct().Count() > 20);
    }

    [Fact]
    public async Task In_2020_some_villages_have_no_poor_some_one_to_four_and_some_more()
    {
        var poor = (await RoundsAsync())[5].GroupBy(row => row.VillageId, (_, rows) => Count([.. rows], PovertyStatus.Poor)).ToList();

        Assert.Equal((7, 9, 8), (poor.Count(n => n == 0), poor.Count(n => n is >= 1 and <= 4), poor.Count(n => n >= 5)));
    }

    [Fact]
    public async Task No_commune_or_ward_is_a_small_cell_in_any_round()
    {
        var areas = (await store.RegistersAsync()).Areas;
        foreach (var (_, households) in await RoundsAsync())
        {
            var communes = households.ToLookup(row => areas.ParentOf(new VillageId(row.VillageId).Area, new DateOnly(2020, 12, 31))!.Id);

            Assert.Equal(8, communes.Count);
            Assert.All(communes, commune => Assert.False(Count([.. commune], PovertyStatus.Poor) is >= 1 and <= 4));
            Assert.All(communes, commune => Assert.False(Count([.. commune], PovertyStatus.NearPoor) is >= 1 and <= 4));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Not_every_movement_is_an_exit(long round)
    {
        var rounds = await RoundsAsync();
        var everPoor = rounds.Where(earlier => earlier.Key <= round)
            .SelectMany(earlier => earlier.Value).Where(row => row.Status == PovertyStatus.Poor).Select(row => row.Id).ToHashSet();
        var now = rounds[round].Where(row => row.Status == PovertyStatus.Poor).Select(row => row.Id).ToHashSet();
        var next = rounds[round + 1].Where(row => row.Status == PovertyStatus.Poor).Select(row => row.Id).ToHashSet();

        Assert.Contains(now, household => !next.Contains(household));
        Assert.Contains(next, household => !everPoor.Contains(household));
        Assert.Equal(round > 1, next.Any(household => everPoor.Contains(household) && !now.Contains(household)));
    }

    [Fact]
    public async Task Every_round_says_what_is_published_and_under_which_document()
    {
        var rounds = await store.RowsAsync<ReviewRoundRow>();

        Assert.Equal([2016, 2017, 2018, 2019, 2020], rounds.Select(round => round.Year));
        Assert.All(rounds, round =>
        {
            Assert.Equal((DemoPlaces.Town.Value, "VN-2016", PopulationBase.Minority), (round.AreaId, round.Standard, round.Population));
            Assert.Equal(new DateOnly(round.Year, 12, 31), round.AsOf);
            Assert.True(round.IsSynthetic);
            Assert.Contains("Made up", round.Note, StringComparison.Ordinal);
        });
        var publications = await store.RowsAsync<PublicationRow>();
        Assert.Equal(rounds.Select(round => round.Id), publications.Select(publication => publication.RoundId));
        Assert.All(publications, publication => Assert.Equal((DemoDocuments.MadeUp, 1L), (publication.DecidingDocument, publication.PublishedVersion)));
    }

    private static int Count(IReadOnlyCollection<HouseholdReviewRow> households, PovertyStatus status) =>
        households.Count(row => row.Status == status);

    private async Task<IReadOnlyDictionary<long, List<HouseholdReviewRow>>> RoundsAsync() =>
        (await store.RowsAsync<HouseholdReviewRow>()).GroupBy(row => row.RoundId).ToDictionary(round => round.Key, round => round.ToList());
}
