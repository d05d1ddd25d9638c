using System.Collections.Generic;
using System.Text.Json;

namespace Twinning.GraphQL.Demo;

/// <summary>What the town published on 4 March 2021 about the programme.</summary>
internal sealed record PublishedTownFigures(
    string Source,
    int Agencies,
    int Villages,
    int MinorityHouseholds,
    int MinorityPeople,
    PublishedShare MinorityShareOfTownPeoplePercent,
    IReadOnlyDictionary<int, int> PoorMinorityHouseholds,
    PublishedSupport Support,
    int VillagesWithPartyCellAndResidentMembers,
    PublishedCommunes Communes,
    int NewRuralVillages)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Reads the figures.</summary>
    public static PublishedTownFigures Read()
    {
        using var stream = EmbeddedData.Open("ayun-pa.json");
        return JsonSerializer.Deserialize<PublishedTownFigures>(stream, Options)!;
    }

    /// <summary>Returns the figures line by line, in the order in which the town tells them.</summary>
    public IReadOnlyList<PublishedLine> Lines() =>
    [
        new("agencies", Agencies, "agencies"),
        new("villages", Villages, "villages"),
        new("minorityHouseholds", MinorityHouseholds, "households"),
        new("minorityPeople", MinorityPeople, "people"),
        new("minorityShareOfTownPeople", MinorityShareOfTownPeoplePercent.Of41160, "% of people")
        {
            Printed = MinorityShareOfTownPeoplePercent.Printed,
        },
        new("poorMinorityHouseholds2016", PoorMinorityHouseholds[2016], "households"),
        new("poorMinorityHouseholds2020", PoorMinorityHouseholds[2020], "households"),
        new("supportAmount", Support.AmountVnd, "đồng"),
        new("villagesWithPartyCellAndResidentMembers", VillagesWithPartyCellAndResidentMembers, "villages"),
        new("communes", Communes.Total, "communes"),
        new("newRuralCommunes", Communes.NewRural, "communes"),
        new("advancedNewRuralCommunesFiled", Communes.AdvancedNewRuralFiled, "communes"),
        new("newRuralVillages", NewRuralVillages, "villages"),
    ];
}

/// <summary>A published figure.</summary>
/// <param name="Name">What it counts, such as <c>minorityHouseholds</c>.</param>
/// <param name="Value">The figure.</param>
/// <param name="Unit">What one of it is.</param>
internal sealed record PublishedLine(string Name, decimal Value, string Unit)
{
    /// <summary>Gets the words in the text where it prints no figure, such as "hơn 49"; the value is then worked out.</summary>
    public string? Printed { get; init; }
}

/// <summary>The share of minority people in the town's people, in per cent: as printed, and of the two populations known.</summary>
/// <param name="Printed">The words of the text.</param>
/// <param name="People">The town's people in 2021, of whom the words are true.</param>
/// <param name="Of41160">The share of these people.</param>
/// <param name="Of40317">The share of the people that another text gives, which does not fit the words.</param>
internal sealed record PublishedShare(string Printed, int People, decimal Of41160, decimal Of40317);

/// <summary>The money given in a run of years, and on which occasions.</summary>
internal sealed record PublishedSupport(long AmountVnd, int FromYear, int ToYear, IReadOnlyList<string> Occasions);

/// <summary>The communes (xã, without the wards) and how many are recognised or have filed as new rural.</summary>
internal sealed record PublishedCommunes(int Total, int NewRural, int AdvancedNewRuralFiled);
