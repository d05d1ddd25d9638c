using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Twinning.Tests.Generated;

/// <summary>Asks what the reviews found in every commune of an area, a page of the largest size.</summary>
/// <param name="Code">The code of the area.</param>
/// <param name="Population">Which households are counted.</param>
/// <param name="Years">The review years, all in one question.</param>
internal sealed record ByCommune(string Code, string Population, IReadOnlyList<int> Years)
{
    /// <summary>Gets the question about a generated province.</summary>
    public static ByCommune Generated { get; } = new(GeneratedPlaces.ProvinceCode, "ALL", GeneratedPlan.Years);

    /// <summary>Gets the question about the town of the demonstration.</summary>
    public static ByCommune Demonstration { get; } = new("624", "MINORITY", [2016, 2020]);

    /// <summary>Gets the same question about the last of the years alone.</summary>
    public ByCommune OfLastYear => this with { Years = [Years[^1]] };

    /// <summary>Returns the question as the graph takes it.</summary>
    /// <param name="knownAt">The moment at which the store is looked at; null for now.</param>
    public string Query(DateTimeOffset? knownAt)
    {
        var known = knownAt is { } moment ? ", knownAt: \"" + moment.ToString("O", CultureInfo.InvariantCulture) + "\"" : string.Empty;
        return "{ " + string.Join(' ', Years.Select(year => $$"""
            y{{year}}: povertyStatistics(
                area: {code: "{{Code}}", on: "{{year}}-12-31"}, year: {{year}}, population: {{Population}},
                level: COMMUNE, first: 100, asOf: "{{year}}-12-31"{{known}}) {
              totalCount
              nodes {
                area { name } households { state value } people { state value } poor { state value } nearPoor { state value }
                poorRate { state numerator denominator } measures { measure indicator numerator denominator }
              }
            }
            """)) + " }";
    }
}
