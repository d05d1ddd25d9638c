using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using GraphQL.Types;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Evaluation.Officials;

internal sealed class IdentityReadType : ShownType<IdentityReadRow>
{
    public IdentityReadType()
    {
        Name = "IdentityRead";
        Description = "A reading of who persons are.";
        Show<DateTimeOffsetGraphType>("readAt", "When it was.", row => Moments.FromMicroseconds(row.Moment));
        Show<StringGraphType>("actor", "The role that read, with the agency's number; never a person's name.", row => row.Actor);
        ShowAll<IdGraphType>("areas", "The areas that the token named; none for everywhere.", row => Ids(row.Areas, "Area"));
        ShowAll<IdGraphType>("officials", "Those whose identity was given.", row => Ids(row.Officials, "Official"));
        Show<StringGraphType>("purpose", "What the reader said it was for.", row => row.Purpose);
    }

    private static IEnumerable<string> Ids(string numbers, string type) => numbers
        .Split(',', StringSplitOptions.RemoveEmptyEntries)
        .Select(number => NodeId.Of(type, long.Parse(number, CultureInfo.InvariantCulture)));
}
