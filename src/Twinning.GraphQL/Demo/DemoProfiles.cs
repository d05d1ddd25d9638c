using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Demo;

/// <summary>The profiles of the 24 villages in 2019 and 2020 and what was recognised as new rural.</summary>
/// <remarks>
/// Published are 24 villages of 24 with a party cell and resident members, four communes of four and five villages that are new rural, and
/// two communes that filed for advanced. Which villages and communes, on which days, and every other count is made up; minority households
/// and people of 2020 are those of the reviews.
/// </remarks>
internal static class DemoProfiles
{
    private static readonly int[] NewRuralVillages = [12, 14, 16, 19, 22];

    /// <summary>Returns the profiles, whose minority households are those that a year's reviews hold.</summary>
    public static IEnumerable<VillageProfile> Profiles(IReadOnlyList<HouseholdReviewRow> reviews) =>
        from round in new[] { (Id: 4L, Year: 2019), (Id: 5L, Year: 2020) }
        let villages = reviews.Where(review => review.RoundId == round.Id).ToLookup(review => review.VillageId)
        from place in Enumerable.Range(0, DemoVillages.Count)
        select Of(place, round.Year, [.. villages[DemoVillages.Id(place).Value]]);

    /// <summary>Gets the recognitions of the four communes and five villages, and the two filings.</summary>
    public static IReadOnlyList<NewRuralRecognition> Recognitions { get; } =
    [
        .. Communes.Select((commune, place) => new NewRuralRecognition(
            commune, NewRuralLevel.Standard, RecognitionStage.Recognised, UntilTheNewMap(2018 + (place / 2), 12), NewRuralInstruments.CommuneOf2016, DemoDocuments.MadeUp)),
        .. Communes.Take(2).Select(commune => new NewRuralRecognition(
            commune, NewRuralLevel.Advanced, RecognitionStage.Filed, UntilTheNewMap(2020, 11), null, DemoDocuments.MadeUp)),
        .. NewRuralVillages.Select((village, place) => new NewRuralRecognition(
            DemoVillages.Id(village).Area,
            NewRuralLevel.Standard,
            RecognitionStage.Recognised,
            DayRange.Since(new DateOnly(2019 + (place / 3), 12, 15)),
            NewRuralInstruments.VillageOfGiaLai,
            DemoDocuments.MadeUp)),
    ];

    private static IEnumerable<AreaId> Communes => DemoPlaces.Communes.Where(commune => Settlement.Of(DemoMap.Tree.Find(commune)!) == SettlementType.Rural);

    public static void Append(WriteSession session, IReadOnlyList<HouseholdReviewRow> reviews)
    {
        session.Append(Profiles(reviews).Select((profile, place) => ProfileMapping.ToRow(profile, place + 1)));
        session.Append(Recognitions.Select((recognition, place) => RecognitionMapping.ToRow(recognition, place + 1)));
    }

    private static VillageProfile Of(int place, int year, IReadOnlyCollection<HouseholdReviewRow> minority)
    {
        var (others, people) = (7 + (place * 5 % 31), minority.Sum(household => household.Members));
        var later = year - 2019;
        return new VillageProfile(
            DemoVillages.Id(place),
            year,
            new DateOnly(year, 12, 31),
            minority.Count + others,
            people + (others * 4),
            minority.Count,
            new PoliticalSystem(
                place % 8 == 3 && year == 2019 ? PartyCellKind.Shared : PartyCellKind.Own,
                3 + (place % 6) + later,
                [.. Enum.GetValues<MassOrganisation>().Select(kind => Gathered(kind, minority.Count, place, later))]),
            [.. Enum.GetValues<SecurityMatter>().Select(matter => new SecurityCount(matter, Math.Max(((place + (int)matter) % 4) - 1 - later, 0)))]);
    }

    private static GatheredPeople Gathered(MassOrganisation organisation, int households, int place, int later)
    {
        var eligible = households * (5 - (int)organisation) / 4;
        return new GatheredPeople(organisation, eligible * (60 + (place % 25) + (later * 5)) / 100, eligible);
    }

    private static DayRange UntilTheNewMap(int year, int month) => DayRange.Of(new DateOnly(year, month, 20), DemoDocuments.NewMap.AddDays(-1));
}
