using System;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Schema.Poverty.Standards;

namespace Twinning.GraphQL.Schema.Poverty.Classification;

/// <summary>A review, at a place or for the country.</summary>
internal sealed record ReviewInput(ReturnKind Kind, int Year, AreaInput? Area)
{
    /// <summary>Finds the standard of the nearest place that has one for the review, else the national one.</summary>
    public async Task<PovertyStandard> FindStandardAsync(IResolveFieldContext context)
    {
        var catalogue = context.Catalogue();
        if (!catalogue.Standards.Any(standard => standard.Governs(Kind, Year)))
        {
            var governed = catalogue.Standards.SelectMany(standard => standard.Reviews).Where(review => review.Kind == Kind).Select(review => review.Year);
            throw BadInput.At("input.review.year", $"no standard is known for this kind of review in {Year}; {BadInput.Valid(governed.Distinct().Order().Select(year => $"{year}"))}");
        }

        return catalogue.StandardFor(Area is null ? null : await PlacesAsync(context, Area), Kind, Year)
            ?? throw BadInput.At("input.review.area", $"no standard is known there for this kind of review in {Year}.");
    }

    // The map of the review's last possible day: a unit that has ended since was there, one that came later was not.
    private async Task<AreaId[]> PlacesAsync(IResolveFieldContext context, AreaInput input)
    {
        var day = new DateOnly(Year, 12, 31);
        var sight = await context.SightAsync();
        var area = (input with { On = input.On ?? day }).Find(sight);
        return area.Days.Contains(day)
            ? [area.Id, .. sight.Registers.Areas.AncestorsOf(area.Id, day).Select(above => above.Id)]
            : throw BadInput.At("input.review.area", $"the area was not there at the end of {Year}; name one that was.");
    }
}

internal sealed class ReviewInputType : InputObjectGraphType<ReviewInput>
{
    public ReviewInputType()
    {
        Name = "ReviewInput";
        Description = "A review of households; a place may have a standard of its own for it.";
        Field<NonNullGraphType<ReturnKindType>>("kind").DefaultValue(ReturnKind.Annual).Description("Whether it is the yearly review or the one that opens a period.");
        Field<NonNullGraphType<IntGraphType>>("year").Description("The review year.");
        Field<AreaInputType>("area").Description(
            "Where the household lives, on the map of 31 December of the review year; its code is read on that day unless another is named. The national standard when left out.");
    }
}
