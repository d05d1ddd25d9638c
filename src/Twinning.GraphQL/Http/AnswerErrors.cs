using System;
using System.Linq;
using System.Text.RegularExpressions;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Schema;

namespace Twinning.GraphQL.Http;

/// <summary>Writes errors as clients read them: one about an unknown value of an enumeration lists the valid ones.</summary>
internal sealed partial class AnswerErrors(IServiceProvider services) : ErrorInfoProvider(options => options.ExposeCodes = false)
{
    public override ErrorInfo GetInfo(ExecutionError executionError)
    {
        var info = base.GetInfo(executionError);
        if (executionError is ValidationError && ExpectedType().Match(info.Message) is { Success: true } match
            && services.GetService<TwinningSchema>()?.AllTypes[match.Groups["type"].Value] is EnumerationGraphType expected)
        {
            info.Message = $"{info.Message.TrimEnd('.')}. Valid: {string.Join(", ", expected.Values.Select(value => value.Name))}.";
        }

        return info;
    }

    [GeneratedRegex(@"(?:Expected type|to|to scalar type) '(?<type>[A-Za-z_]\w{0,99})!?'")]
    private static partial Regex ExpectedType();
}
