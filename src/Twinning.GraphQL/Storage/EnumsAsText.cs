using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Twinning.GraphQL.Storage;

/// <summary>Keeps values of enumerations by their names.</summary>
/// <remarks>By EF Core's converter of each, named: one that it has to find is made when a start waits for it, which took a twentieth of it.</remarks>
internal static class EnumsAsText
{
    /// <summary>Gives the columns of all tables their converters.</summary>
    public static void Give(IMutableModel model)
    {
        foreach (var property in model.GetEntityTypes().SelectMany(Properties))
        {
            if ((Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) is { IsEnum: true } type)
            {
                property.SetValueConverter(typeof(EnumToStringConverter<>).MakeGenericType(type));
            }
        }
    }

    private static IEnumerable<IMutableProperty> Properties(IMutableTypeBase type) =>
        type.GetProperties().Concat(type.GetComplexProperties().SelectMany(part => Properties(part.ComplexType)));
}
