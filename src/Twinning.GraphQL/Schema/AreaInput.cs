using System;
using System.Linq;
using GraphQL.Types;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Http;

namespace Twinning.GraphQL.Schema;

/// <summary>Names an area by its id, or by a code and the day on which the code stood for it.</summary>
internal sealed record AreaInput(string? Id, string? Code, string? Scheme, DateOnly? On)
{
    private const int MostTold = 10;

    /// <summary>Finds the area.</summary>
    /// <exception cref="RequestException">It names none, or several.</exception>
    public Area Find(Sight sight)
    {
        var tree = sight.Registers.Areas;
        if (Id is not null && Code is null)
        {
            var (type, number) = NodeId.Read(Id);
            return (type is "Area" or "Village" ? tree.Find(new AreaId(number)) : null)
                ?? throw new RequestException(ErrorCodes.NotFound, $"No area has the id '{Id}'.");
        }

        if (Code is null || Id is not null)
        {
            throw new RequestException(ErrorCodes.BadInput, "Name the area either by id, or by code (with the day on which the code stood for it).");
        }

        var day = On ?? sight.AsOf;
        var found = tree.FindByCode(Code, day, Scheme);
        return found.Count switch
        {
            1 => found[0],
            0 => throw new RequestException(
                ErrorCodes.NotFound,
                $"Code '{Code}' stands for no area on {day:yyyy-MM-dd}{(Scheme is null ? string.Empty : $" in {Scheme}")}. {Elsewhere(tree)}"),
            _ => throw new RequestException(
                ErrorCodes.BadInput,
                $"Code '{Code}' stands for several areas on {day:yyyy-MM-dd}; name the scheme: {string.Join(", ", found.SelectMany(area => area.CodesOn(day)).Where(code => code.Code == Code).Select(code => code.Scheme).Distinct())}."),
        };
    }

    // Codes are too many to list; what is valid is the days and schemes of this one, or the schemes there are.
    private string Elsewhere(AreaTree tree)
    {
        var known = tree.Areas.SelectMany(area => area.Codes).ToList();
        var same = known.Where(code => code.Code == Code).Select(code => $"{code.Days} in {code.Scheme}").Distinct().Take(MostTold).ToList();
        return same.Count > 0
            ? $"It does on these days: {string.Join(", ", same)}."
            : $"There are codes of the schemes {string.Join(", ", known.Select(code => code.Scheme).Distinct().Order(StringComparer.Ordinal))}; 'areas' lists areas with their codes.";
    }
}

internal sealed class AreaInputType : InputObjectGraphType<AreaInput>
{
    public AreaInputType()
    {
        Name = "AreaInput";
        Description = "Names an area by its id, or by a code and the day on which the code stood for it.";
        Field<IdGraphType>("id").Description("The id of the area or village.");
        Field<StringGraphType>("code").Description("A code, such as 624; codes are re-used, so mind the day.");
        Field<StringGraphType>("scheme").Description("The code list, such as GSO-2004; needed only where the code stands for several areas.");
        Field<DateOnlyGraphType>("on").Description("The day on which the code stood for it; the day asked for (asOf) when left out.");
    }
}
