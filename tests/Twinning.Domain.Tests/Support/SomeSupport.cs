using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Tests.Support;

/// <summary>Short ways to write days, documents and results in tests of support.</summary>
internal static class SomeSupport
{
    public static readonly DecidingDocument Document = new("01/KH", "Phòng Dân tộc", new DateOnly(2019, 1, 2));

    public static readonly DecidingDocument Unnamed = new(" ", "Phòng Dân tộc", null);

    public static readonly DecidingDocument WithoutIssuer = new("01/KH", string.Empty, null);

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");

    public static DayRange Days(string from, string? until = null) => DayRange.Of(Day(from), until is null ? null : Day(until));

    public static string[] Codes(this IEnumerable<Violation> violations) => [.. violations.Select(violation => violation.Code.Value)];

    public static string[] Codes<T>(this RuleResult<T> result)
        where T : class => result.Violations.Codes();

    public static string[] If(bool isBroken, string code) => isBroken ? [code] : [];
}
