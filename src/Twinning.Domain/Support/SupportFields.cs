using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Support;

/// <summary>The fields of support in the order in which they are listed and, all else being equal, ranked.</summary>
/// <remarks>The order is a convention of this software and carries no weight.</remarks>
public static class SupportFields
{
    /// <summary>Gets all fields in their order.</summary>
    public static IReadOnlyList<SupportField> All { get; } =
    [
        SupportField.Livelihood,
        SupportField.Housing,
        SupportField.Infrastructure,
        SupportField.Education,
        SupportField.Health,
        SupportField.WaterAndSanitation,
        SupportField.Culture,
        SupportField.PoliticalSystem,
        SupportField.SecurityAndLaw,
        SupportField.Environment,
        SupportField.Information,
    ];

    internal static int PlaceOf(SupportField field) => All.Index().First(listed => listed.Item == field).Index;
}
