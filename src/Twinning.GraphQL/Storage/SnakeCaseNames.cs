using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Twinning.GraphQL.Storage;

/// <summary>Names columns as SQL does: <c>recorded_in</c> for RecordedIn, those of a part after the part.</summary>
internal static class SnakeCaseNames
{
    /// <summary>Names the columns of all tables.</summary>
    public static void Give(IMutableModel model)
    {
        foreach (var entity in model.GetEntityTypes())
        {
            Name(entity, string.Empty);
        }
    }

    private static void Name(IMutableTypeBase type, string prefix)
    {
        foreach (var property in type.GetProperties())
        {
            property.SetColumnName(prefix + SnakeCase(property.Name));
        }

        foreach (var part in type.GetComplexProperties())
        {
            Name(part.ComplexType, prefix + SnakeCase(part.Name) + "_");
        }
    }

    private static string SnakeCase(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
