using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Transitions;
using Twinning.GraphQL.Tests.Support;

namespace Twinning.GraphQL.Tests.Statistics.Attack;

/// <summary>Asks a host over HTTP what <see cref="PublicQuestions"/> asks in memory, and reads the figures out of the documents it serves.</summary>
internal static class ServedAnswers
{
    private const string Figure = "{ numerator denominator }";
    private const string Statistic = $"households {Figure} people {Figure} poor {Figure} poorPeople {Figure} nearPoor {Figure} poorRate {Figure} measures {{ measure indicator numerator n missing }}";
    private const string Indicator = $"deprived {Figure} deprivedRate {Figure} poorDeprived {Figure} poorDeprivedRate {Figure}";
    private const string Flow = $"start {Figure} exit {Figure} fallenBack {Figure} newlyPoor {Figure} netChange {Figure} end {Figure} exitRate {Figure}";

    private static readonly Dictionary<string, Told> Counts = new()
    {
        ["households"] = Told.Households,
        ["people"] = Told.People,
        ["poor"] = Told.Poor,
        ["poorPeople"] = Told.PoorPeople,
        ["nearPoor"] = Told.NearPoor,
        ["poorRate"] = Told.Poor,
        ["nearPoorRate"] = Told.NearPoor,
        ["deprived"] = Told.Deprived,
        ["deprivedRate"] = Told.Deprived,
        ["poorDeprived"] = Told.PoorDeprived,
        ["poorDeprivedRate"] = Told.PoorDeprived,
        ["start"] = Told.Start,
        ["exit"] = Told.Exit,
        ["fallenBack"] = Told.FallenBack,
        ["newlyPoor"] = Told.NewlyPoor,
        ["netChange"] = Told.NetChange,
        ["end"] = Told.End,
        ["exitRate"] = Told.Exit,
    };

    private static readonly Dictionary<string, Told> Below = new()
    {
        ["poorRate"] = Told.Households,
        ["nearPoorRate"] = Told.Households,
        ["deprivedRate"] = Told.KnownHouseholds,
        ["poorDeprivedRate"] = Told.KnownPoor,
        ["exitRate"] = Told.Start,
    };

    private static readonly Dictionary<string, Told> Measures = new()
    {
        ["INCIDENCE"] = Told.Multidimensional,
        ["UNCENSORED_HEADCOUNT_RATIO"] = Told.Deprived,
        ["CENSORED_HEADCOUNT_RATIO"] = Told.MultidimensionalDeprived,
    };

    /// <summary>Asks everything about an area.</summary>
    /// <param name="area">The area.</param>
    /// <param name="ask">Asks a document; the data of its answer, without what is refused.</param>
    public static async Task<IReadOnlyList<PublicAnswer>> OfAsync(long area, Func<string, Task<JsonElement>> ask)
    {
        var answers = new List<PublicAnswer>();
        foreach (var population in Enum.GetValues<PopulationBase>())
        {
            var about = new PublicAnswer(Told.Households, 0, 0, [], false, population, 0) { Place = $"{area} " };
            var asked = $"area: {{id: \"{Desk.Id("Area", area)}\"}}, population: {EnumWord(population)}, asOf: \"2025-12-31\"";
            foreach (var (source, isReturn) in new[] { ("OFFICIAL_RETURNS", true), ("HOUSEHOLD_REVIEWS", false) })
            {
                var trend = await ask($"{{ povertyTrend({asked}, from: 2023, to: 2025, source: {source}) {{ points {{ year households {Figure} poor {Figure} nearPoor {Figure} poorRate {Figure} nearPoorRate {Figure} }} }} }}");
                Add(trend, "povertyTrend", trend => trend.GetProperty("points").EnumerateArray().ToList().ForEach(point =>
                    Read(point, about with { IsReturn = isReturn, Year = point.GetProperty("year").GetInt32() })));
            }

            foreach (var (year, settlement) in from year in Enumerable.Range(2023, 3) from settlement in new[] { "", "RURAL", "URBAN" } select (year, settlement))
            {
                var of = about with { Year = year, Place = $"{area} {settlement}" };
                var more = $"{asked}, year: {year}{(settlement.Length > 0 ? ", settlement: " + settlement : "")}";
                var data = await ask($$"""
                    { povertyStatistics({{more}}) { nodes { {{Statistic}} } } deprivationProfile({{more}}) { nodes { indicators { {{Indicator}} } } }
                      poor: povertyFlow({{more}}, list: POOR) { {{Flow}} } nearPoor: povertyFlow({{more}}, list: NEAR_POOR) { {{Flow}} } }
                    """);
                Add(data, "povertyStatistics", page => page.GetProperty("nodes").EnumerateArray().ToList().ForEach(node => Read(node, of)));
                Add(data, "deprivationProfile", page => page.GetProperty("nodes").EnumerateArray().ToList().ForEach(node => node.GetProperty("indicators").EnumerateArray()
                    .Index().Take(Cell.Indicators + 1).ToList().ForEach(indicator => Read(indicator.Item, of with { Indicator = indicator.Index }))));
                Add(data, "poor", flow => Read(flow, of with { List = PovertyList.Poor }));
                Add(data, "nearPoor", flow => Read(flow, of with { List = PovertyList.NearPoor }));
            }
        }

        return answers;

        static void Add(JsonElement data, string name, Action<JsonElement> read)
        {
            if (data.ValueKind == JsonValueKind.Object && data.TryGetProperty(name, out var told))
            {
                read(told);
            }
        }

        void Read(JsonElement node, PublicAnswer of)
        {
            foreach (var member in node.EnumerateObject())
            {
                if (Counts.TryGetValue(member.Name, out var told))
                {
                    Hear(of with { Told = told }, member.Value.GetProperty("numerator"));
                    if (Below.TryGetValue(member.Name, out var below))
                    {
                        Hear(of with { Told = below }, member.Value.GetProperty("denominator"));
                    }
                }
            }

            foreach (var row in node.TryGetProperty("measures", out var rows) ? [.. rows.EnumerateArray()] : Array.Empty<JsonElement>())
            {
                Hear(of with { Told = Told.KnownHouseholds }, row.GetProperty("n"));
                Hear(of with { Told = Told.MissingHouseholds }, row.GetProperty("missing"));
                if (Measures.TryGetValue(row.GetProperty("measure").GetString()!, out var told))
                {
                    var indicator = row.GetProperty("indicator") is { ValueKind: JsonValueKind.Number } place ? place.GetInt32() : 0;
                    answers.Add(of with { Told = told, Indicator = indicator, Value = long.Parse(row.GetProperty("numerator").GetString()!, CultureInfo.InvariantCulture) });
                }
            }
        }

        void Hear(PublicAnswer of, JsonElement number)
        {
            if (number.ValueKind == JsonValueKind.Number)
            {
                answers.Add(of with { Value = number.GetInt64() });
            }
        }
    }

    private static string EnumWord(PopulationBase population) => population == PopulationBase.All ? "ALL" : "MINORITY";
}
