using Twinning.Domain.Localities;

namespace Twinning.GraphQL.Demo;

/// <summary>The published units with the villages of the demonstration under them.</summary>
internal static class DemoMap
{
    /// <summary>Gets the whole tree.</summary>
    public static AreaTree Tree { get; } = new([.. DemoPlaces.Areas, .. DemoVillages.All], DemoPlaces.Lineage);
}
